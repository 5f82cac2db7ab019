"""What finding, judging, measuring and teaching say."""

from dittograph_gui.language.words import later

SENTENCES = (
    later("Judge about {more} more pair."),
    later("Judge about {more} more pairs."),
    later("Only {found} of {judged} judged pairs are {which}; judge more until there are {most}."),
    later("Only {found} of {judged} judged pairs is {which}; judge more until there are {most}."),
    later("None of the {judged} judged pairs are {which}; judge more until there are {most}."),
    later("None of the {judged} judged pairs is {which}; judge more until there are {most}."),
    later(
        "This encoder has learned from {n} of these {n2} pairs, so the figures are better "
        "than they would be on new ones."
    ),
    later("{n} of {n2} texts are longer than the encoder reads; only the beginning counts."),
    later("It takes at least 2 pairs to judge by, and there are {pairs}; give dozens."),
    later(
        "All {n} pairs are labelled as the same; add some that are different, else nothing "
        "can be told apart."
    ),
    later(
        "All {n} pairs are labelled as different; add some that are the same, else nothing "
        "can be told apart."
    ),
    later(
        "These figures stand on few pairs and may be far off; {few} of each kind or more say "
        "something, hundreds are better."
    ),
    later(
        "These figures stand on few pairs and may be far off; {few} or more say something, "
        "hundreds are better."
    ),
    later(
        "At {n} or higher, {precision} pairs called the same are, and {recall} of the same "
        "are found."
    ),
    later("All pairs have the same score, so nothing can be said of the encoder."),
    later("Of every two pairs with different scores, the encoder puts {share} in the right order."),
    later("{have}: too few to measure; judge at least {more} more."),
    later(
        "{have}, but the scan lists only {listed} of them: too few to measure; judge at least "
        "{listed2} more that it shows."
    ),
    later(
        "{have}: to measure, judge some among those that the scan lists that are different, too."
    ),
    later("{have}: to measure, judge some among those that the scan lists that are the same, too."),
    later("{have}: to measure, judge some that are different, too."),
    later("{have}: to measure, judge some that are the same, too."),
    later("{have}: enough to measure, and to teach."),
    later("{have}: enough to measure roughly, as decisions are no fair sample, and to teach."),
    later("{have}: enough to measure; to teach an encoder, judge {more} more, at least {kinds}."),
    later("{have}: enough to measure; to teach an encoder, judge {more} more."),
    later(
        "{have}: enough to measure roughly, as decisions are no fair sample; to teach an "
        "encoder, judge {more} more, at least {kinds}."
    ),
    later(
        "{have}: enough to measure roughly, as decisions are no fair sample; to teach an "
        "encoder, judge {more} more."
    ),
    later(
        "{pair} was left out, dropped as a duplicate but also marked as not a duplicate; "
        "judge to settle it."
    ),
    later(
        "{pair} were left out, dropped as a duplicate but also marked as not a duplicate; "
        "judge to settle it."
    ),
    later(
        "Give each pair a row with two texts and a label: 0 or 1, no or yes, or a score from "
        "0 to 5."
    ),
    later("The scores were read as going from 0 to {n}."),
    later("Pairs are read from text files; save the table as .csv first."),
    later("1 row {one} and was left out ({lines})."),
    later("{n} rows {many} and were left out ({lines})."),
    later("There is none below the header."),
    later("No row can be used."),
    later(
        "The first line ({encoder}) does not name the columns; call the two texts sentence1 "
        "and sentence2, and what is known of them label or score."
    ),
    later(
        "The scores go from {n} to {n2}, a scale that is not known; give them from 0 to 1, 5, "
        "10 or 100."
    ),
    later("By these {n} pairs, words and facts tell more than the similarity alone."),
    later("By these {n} pairs, words and facts tell hardly more than the similarity."),
    later(
        "These {n} pairs leave open whether words and facts tell more than the similarity; "
        "they count a little."
    ),
    later(
        "Evidence is learned from pairs that are the same or not, and these have scores; give "
        "labels of 0 and 1."
    ),
    later("{n} of the {n2} pairs to learn from are measured on, too, and were left out."),
    later(
        "{n} pairs were left out because this encoder was taught them: it rates them as it "
        "rates no new ones."
    ),
    later(
        "Evidence cannot be learned from {n} pairs, of which {n2} are the same; give at least "
        "{what} others, some of either kind."
    ),
    later(
        "Evidence was learned from {n} other pairs, of which {n2} are the same, and its "
        "threshold was chosen on them."
    ),
    later("All {n} words agree."),
    later("The index alone missed {n} pairs; they were added."),
    later(
        "At least {n} % of the pairs were found, with 95 % confidence: {n2} texts were "
        "compared with all others."
    ),
    later("The index found only {recall} of the pairs, so every pair was compared instead."),
    later("Every pair was compared: predicted to take {every}, with an index {through}."),
    later("An index was used: predicted to take {through}, comparing every pair {every}."),
    later(
        "{folder} is inside the folder of the encoder {known}, which would change by it; give "
        "another folder."
    ),
    later("The draft {draft} was not removed ({error}); remove the folder yourself."),
    later(
        "“{name}” cannot be an encoder's name; use letters, digits, spaces and - _ . + ( ), "
        "at most {name2}."
    ),
    later("There is already an encoder called “{what}”; give another name."),
    later("What the encoder had learned is no longer on the disk; teach it again."),
    later(
        "Most pairs share texts with others, so some texts of the pairs held out were also "
        "learned from; the figures may be a little too good."
    ),
    later("Ranking learns only from pairs that are the same: {n} of {n2} were used for nothing."),
    later(
        "The pairs are graded, and the contrastive loss knows only “same” and “different”; "
        "choose the cosine loss, or give labels of 0 and 1."
    ),
    later(
        "Only {pairs} usable pairs are there, and teaching needs {pairs2} at the very least, "
        "better some hundreds; label more."
    ),
    later(
        "Ranking learns from pairs that are the same, and only {same} are; label more of "
        "them, or choose another loss."
    ),
    later(
        "Of {pairs} pairs, {same} are labelled “the same”, and {fewest} are needed at the "
        "very least; label more of them, or choose the ranking loss."
    ),
    later(
        "Of {pairs} pairs, {same} are labelled “the same”, and {fewest} are needed at the "
        "very least; label more of them."
    ),
    later(
        "Of {pairs} pairs, {same} are labelled “different”, and {fewest} are needed at the "
        "very least; label more of them, or choose the ranking loss."
    ),
    later(
        "Of {pairs} pairs, {same} are labelled “different”, and {fewest} are needed at the "
        "very least; label more of them."
    ),
    later("Every pair has the same grade, so there is nothing to learn from them."),
    later("It was stopped before the end; the best it knew until then is kept."),
    later("Nothing was written to {folder}."),
    later("The {what} “{number}” is not a whole number."),
    later("The {what} “{share}” is not a number."),
    later("The {what} {value} is not possible; give 1 to {n}."),
    later(
        "Ranking compares each pair with the others of its batch; give a batch size of 2 or more."
    ),
    later(
        "The learning rate {n} is not possible; give a number above 0 and not above 1, such "
        "as 0.0001."
    ),
    later("The share held out, {n}, is not possible; give a number between 0 and 1, such as 0.1."),
    later("The seed {seed} is not possible; give 0 to 4294967295."),
    later("The new encoder did a little worse than before, which may be chance."),
    later(
        "On {n} pairs that it was not taught, {what} is {n2} after and {n3} before (with "
        "other such pairs, the gain would be {change} in 95 of 100 cases)."
    ),
    later("On {n} pairs that it was not taught, {what} is {n2} after and {n3} before."),
    later(
        "At the best threshold, of 100 pairs that it calls the same {cosine_precision} are, "
        "before {cosine_precision2}; of 100 that are the same it finds {cosine_recall}, "
        "before {cosine_recall2}."
    ),
    later(
        "Its similarities mean something else now: on these pairs the best threshold is {n}, "
        "before {n2}."
    ),
    later("The new encoder tells your pairs apart better than before."),
    later("The new encoder is no better than before, as far as these pairs can tell."),
    later("The new encoder is worse than before, so it should not be kept."),
    later(
        "The new encoder gives all texts nearly the same vector and tells nothing apart any "
        "more, so it cannot be kept; try a smaller learning rate or fewer epochs."
    ),
    later("Cancelled before anything was learned, so nothing was kept."),
    later(
        "The encoder was thrown off course before anything was measured, so nothing was kept; "
        "choose a smaller learning rate."
    ),
    later(
        "The cross-encoder that was taught with this encoder has read {n} of the pairs, both "
        "texts together."
    ),
    later(
        "A cross-encoder, which reads both texts of a pair together, has an average precision of "
        "{n} on the pairs held out; likelihoods go by both."
    ),
    later("The cross-encoder had not learned anything yet, so there is none."),
    later("There is no cross-encoder."),
    later(
        "A cross-encoder learns from pairs that are the same or not; choose the contrastive "
        "loss, or teach without a cross-encoder."
    ),
)
