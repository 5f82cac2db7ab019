"""What loading and running encoders says."""

from dittograph_gui.language.words import later

SENTENCES = (
    later("It has no modules.json, so the average of its token vectors is used."),
    later("It has no modules.json, so the vector of its last token is used."),
    later("It was trained for the {trained_for}; texts are compared by cosine similarity."),
    later("This machine has no usable “{device}” device; choose auto or cpu."),
    later(
        "The memory of this computer is too small for this encoder; close other programs, or "
        "choose a smaller encoder."
    ),
    later("The memory of the device “{device}” is too small for this encoder; choose the CPU."),
    later(
        "No encoder called “{name_or_folder}” was added, so there is nothing to remove; "
        "added: {names}."
    ),
    later(
        "The encoder in {folder} cannot be used because your administrator allows only those "
        "that are set up ({file}); choose one of these: {names}."
    ),
    later(
        "The default encoder {encoder} is not installed; run the installation again, or "
        "choose an encoder folder."
    ),
    later(
        "The encoder for other languages ({encoder}) is not installed, because pip alone does "
        "not bring it; take Dittograph's installer, or run “make run” in its source folder, "
        "which puts it into {encoder2}."
    ),
    later(
        "There is no encoder called “{name_or_folder}” and no such folder; found: {names}. "
        "The administrator's folder {place} cannot be reached now; the encoder may be there."
    ),
    later("There is no encoder called “{name_or_folder}” and no such folder; found: {names}."),
    later("There is no folder {folder}; choose a sentence-transformers folder."),
    later(
        "The folder {folder} is not an encoder: it has neither modules.json nor config.json. "
        "Choose a sentence-transformers folder."
    ),
    later("The encoder in {folder} cannot be read ({error}); copy it again."),
    later(
        "The weights {file} are a pickle, which could run harmful code, so it was not opened; "
        "convert the encoder to safetensors first: load it with sentence-transformers where "
        "you trust it, and save it again."
    ),
    later("The encoder in {folder} has no weights (model.safetensors)."),
    later("The encoder's file {index} is damaged; copy it again."),
    later("The encoder in {folder} lacks its part {missing}; copy it again."),
    later(
        "The weights of the {what} ({own}) are not the ones that were published; run the "
        "installation again."
    ),
    later("The encoder's file {file} is too large to be read; copy it again."),
    later(
        "The encoder in {part} asks for far more memory than its weights need ({what} is "
        "{n}), so it was not loaded; copy it again."
    ),
    later(
        "The encoder in {folder} needs program code of its own ({kind}), which Dittograph "
        "never runs; choose another encoder."
    ),
    later("The encoder in {folder} names files outside its own folder; choose another encoder."),
    later("The weights {file} are damaged or cut off; copy the encoder again."),
    later("The encoder's file {file} cannot be read; copy it again."),
    later("{n} text has no word that the encoder knows, so it pairs with nothing."),
    later("{n} texts have no word that the encoder knows, so they pair with nothing."),
    later(
        "The encoder {name} gave its network a number that it does not know, so its files do "
        "not belong together; copy it again."
    ),
    later(
        "The encoder {name} gave something that is not a number; its weights may be damaged. "
        "Copy it again, or choose another."
    ),
    later("The encoder {encoder} has no prompt called “{what}”; choose one of {names}."),
    later("The weights {path} cannot be read; copy them again."),
    later(
        "The weights {path} are not 4-bit weights that Dittograph knows; copy the encoder again."
    ),
    later(
        "The encoder in {folder} asks for {n} MB of memory, but its weights have {n2} MB, so "
        "it was not loaded; copy it again."
    ),
    later(
        "The encoder in {folder} has no vocabulary (tokenizer.json), so it can read no word; "
        "copy it again."
    ),
    later(
        "The encoder in {folder} cannot be loaded: it needs program code of its own, which "
        "Dittograph never runs. Choose another."
    ),
    later(
        "The encoder in {folder} cannot be loaded: it is of the kind “{kind}”, which this "
        "installation does not have, because such networks do not read text alone. Choose "
        "another."
    ),
    later("The encoder in {folder} cannot be loaded: {reason}. Copy it again, or choose another."),
    later("The encoder {encoder} holds a file outside its folder."),
    later("The encoder {encoder} was damaged on its way; scan again."),
    later(
        "The encoder {encoder} in {folder} is not the one that this work was begun with; copy "
        "the same files there."
    ),
    later(
        "The encoder {name} has a damaged cross-encoder, which does not read two texts; teach it "
        "again."
    ),
    later(
        "The encoder {name} cannot learn to read two texts together, because it is no "
        "transformer or has no separator; teach it without a cross-encoder."
    ),
)
