"""What projects, outputs, settings, policies and clusters of machines say."""

from dittograph_gui.language.words import later

SENTENCES = (
    later(
        "{path}, the list of what Dittograph is made of, cannot be read; install Dittograph again."
    ),
    later("{path}, the list of what Dittograph is made of, is damaged; install Dittograph again."),
    later("The engine does not understand this request: {error}."),
    later(
        "This computer does not have enough memory for this; raise the lowest similarity "
        "kept, or use fewer texts."
    ),
    later("Something went wrong inside Dittograph ({reason})."),
    later("{path} has been replaced by another scan; open it again to search in it."),
    later("The encoder {name} has changed since the texts were scanned; scan again."),
    later("Cancelled. Everything finished so far is kept."),
    later("“{on}” is no place to run a scan; give local, ray or ray://HOST:PORT."),
    later(
        "Ray is not installed, which a cluster needs; install it with pip install "
        "'dittograph[cluster]'."
    ),
    later(
        "There is no Ray cluster of this version of Ray at {address} ({said}); see that the "
        "address is right, and that the cluster runs Ray {version} and the same Python."
    ),
    later(
        "Nothing answers at {address} ({why}); see that the address is right and the cluster "
        "is running."
    ),
    later(
        "Ray could not be started on this computer ({error}); try again when it is less busy, or "
        "scan without it."
    ),
    later("The cluster has no machine with a processor to work on; start some."),
    later(
        "The machine {machine} of the cluster does not answer; look into it, or take it out "
        "of the cluster."
    ),
    later(
        "The machine {machine} of the cluster cannot work ({problem}); look into it, or take "
        "it out of the cluster."
    ),
    later(
        "The machine {machine} of the cluster has another {what} than this computer ({has} "
        "instead of {version}); install the same there."
    ),
    later(
        "No machine of the cluster became free to work; let other programs there finish, or "
        "start more machines."
    ),
    later("{path} is a file; give the name of a new folder."),
    later("{path} is not empty; give the name of a new folder."),
    later("{path} is a place where a disk is attached; give the name of a new folder in it."),
    later("“{path}” cannot be a name; give another."),
    later("{path} was not written because the disk is full; free some space and try again."),
    later("{path} was not written because it is a folder; give a file name."),
    later(
        "{path} was not written because it is open in another program or may only be read; "
        "close it there and try again, or give another name."
    ),
    later("{path} was not written because the folder may not be written to; choose another."),
    later("{path} was not written ({error}); choose another place."),
    later("The threshold {n} is below this scan's floor of {n2}; scan again with a lower floor."),
    later(
        "The sources were not read, because this project was made elsewhere and nobody has "
        "confirmed its sources here; confirm them in the window, or with --confirm-sources."
    ),
    later(
        "{path} was not written because it is one of the scanned files, which are never "
        "changed; give another name."
    ),
    later("Nothing is marked to be dropped, so {folder} holds {count} without a change."),
    later(
        "Wrote {count} to {folder} without the {text} listed in audit.csv; of {file} nothing "
        "was left."
    ),
    later("Wrote {count} to {folder} without the {text} listed in audit.csv."),
    later("{some} has changed since the scan; what is new there was not compared."),
    later("{some} have changed since the scan; what is new there was not compared."),
    later("{folder} is one of the sources; give the name of a new folder."),
    later("{name} was not cleaned, so nothing was written: {why}"),
    later("{what} has changed since it was scanned, so nothing was written; scan it again."),
    later("{name} cannot be read again ({error}); put it back to clean it, or scan again."),
    later("{count} is not written, because nothing is left of it: {vanishing}."),
    later("{count} are not written, because nothing is left of them: {vanishing}."),
    later("{changed} has changed since the scan."),
    later("{changed} have changed since the scan."),
    later("Nothing is marked to be dropped, so {files} would be copied unchanged."),
    later("{files} would be written, {n} of them shortened; {text} left out."),
    later("{path} was not written because it is the project itself; give another name."),
    later("{path} was not written because {name} was scanned again meanwhile; open it again."),
    later("Cleaned copies need a folder; give its name."),
    later("Only a project has judged pairs; save the scan as a project first."),
    later("Wrote {target}."),
    later("Wrote {written} to {target}."),
    later("Nothing is judged in {path} yet; judge pairs, or mark texts to drop, first."),
    later("Nothing remains of {cluster}, because every text of it is dropped: {listed}."),
    later("Nothing remains of {cluster}, because every text of them is dropped: {listed}."),
    later("{count} is in no cluster at {n}, so nothing like it stays."),
    later("{count} are in no cluster at {n}, so nothing like them stays."),
    later("Most of this is {language}."),
    later("Most of this is not English."),
    later("Sheet “{what}” has no column {column} and was left out."),
    later("{what} has no column {column}; choose one of these by name or number: {listed}."),
    later(
        "The threshold {n} is below the floor of {n2} that your administrator has set in "
        "{file}; give a higher one."
    ),
    later(
        "The {what} cannot be {given} because your administrator has set it to {default} in "
        "{file}; leave it out."
    ),
    later(
        "Encoders cannot be added because your administrator has forbidden it in {file}; "
        "choose one that is set up, or ask for this one."
    ),
    later("Until then Dittograph goes by your own choices, as if there were no policy."),
    later(
        "The policy file {file}, line {end}: {what}. Nothing of it is in force; please have "
        "your administrator mend it."
    ),
    later(
        "The policy file {file}: {what}. Nothing of it is in force; please have your "
        "administrator mend it."
    ),
    later(
        "The policy file {file} {what}. Nothing of it is in force; please have your "
        "administrator mend it."
    ),
    later("Since the last scan, {parts}."),
    later("its part “muted” is missing"),
    later(
        "Nothing was changed, because something was decided in another window just now; look "
        "at it, and try again."
    ),
    later("there is no mark “{mark}”"),
    later("its history goes in a circle"),
    later("a step of its history is missing"),
    later("its history: {error}"),
    later("its history is damaged"),
    later("its part “judgements” is missing"),
    later("There is no file {path}; choose a project ({what})."),
    later("{path} was not replaced ({error}); try again later."),
    later("{path} is not a Dittograph project; choose a .ditto file."),
    later("{path} was made by a newer Dittograph; update this one to open it."),
    later("its end is missing"),
    later("it holds more than tables"),
    later("{path} is too large to be a file of decisions; choose another."),
    later("{path} cannot be read ({error}); check its name."),
    later(
        "{path} is not a file of decisions ({reason}); export one with “dittograph decisions "
        "export”."
    ),
    later("{path} was made by a newer Dittograph; update this one to merge it."),
    later(
        "{path} is not a file of decisions (a mark names source {source}, and there are "
        "{sources}); ask for it again."
    ),
    later("its part “new” is damaged"),
    later("its passages do not fit together"),
    later("its part “{what}” is damaged"),
    later("its part “{what}” is missing"),
    later("its part “{what}” is not of numbers as it should be"),
    later(
        "{path} is no longer there, so nothing was decided; put it back, or save the project "
        "elsewhere."
    ),
    later("{path} was scanned again in another window, so nothing was decided; open it again."),
    later("{path} is closed; open it again."),
    later("{path} cannot be read ({reason}); check that you may read it, and try again later."),
    later("{path} is damaged or is not a Dittograph project ({reason})."),
    later("{what}, because {path} is damaged ({reason})."),
    later("Nothing was saved, because the project is closed; open it again."),
    later(
        "The encoder {encoder} was made for English; --encoder {encoder2} finds more in other "
        "languages."
    ),
    later("None of the sources is a table, so there is no column {column}; leave it out."),
    later("It ran on {words}."),
    later("The query is empty; give the words to look for."),
    later("The {what} {n} is not a cosine similarity; give a number from -1 to 1."),
    later("There is no encoding {what}; give one such as utf-8, cp1252 or cp850."),
    later(
        "{name} cannot be looked at ({error}), so nobody knows how new it is; put it back, or "
        "leave out the rule “newest”."
    ),
    later(
        "{name} has changed since it was scanned, so nobody knows which of its rows are "
        "meant; scan it again, or leave out the rule “most-complete”."
    ),
    later("There is no rule “{rule}”; choose some of {rules}."),
    later("The rule “{rule}” is named twice; name each rule once."),
    later("Name at least one rule: {rules}."),
    later(
        "No source and no folder is called “{wanted}”; name them as the scan does, such as "
        "“{names}”."
    ),
    later("There is no source “{wanted}”."),
    later(
        "The machines of the cluster ran out of memory; give them more, or let fewer programs "
        "run there. Vectors made so far are kept."
    ),
    later(
        "The workers of the cluster were lost again and again, as too little memory has it; "
        "look at its machines, and scan again. Vectors made so far are kept."
    ),
    later(
        "The workers of the cluster were lost again and again ({name}), as too little memory "
        "has it; look at its machines, and scan again. Vectors made so far are kept."
    ),
    later(
        "It is damaged, and a copy would no longer say all that should stay; open it in the "
        "program that made it, save it again, and scan it again."
    ),
    later(
        "What stays begins as {title} do, and would be read as such; keep the text that it "
        "begins with now."
    ),
)
