"""What reading files, and writing copies of them, says."""

from dittograph_gui.language.words import later

SENTENCES = (
    later(
        "Reading it takes longer than {n} minutes; split it into smaller files, or save it "
        "again in the program that made it."
    ),
    later(
        "Reading it failed in a way that ended the reader, so it is probably damaged; open it "
        "in the program that made it, and save it again."
    ),
    later("A folder has taken its place; try again."),
    later("It is a pipe or a device, not a file; copy what it says to a file."),
    later("The file is empty."),
    later("There is no such file or folder; check the spelling."),
    later("You may not read this {what}; change its permissions, or copy it elsewhere."),
    later("This {what} cannot be read ({error}); copy it elsewhere and retry."),
    later("It is an image; text in it needs a program for text recognition (OCR) first."),
    later("It is a recording; if it has subtitles, export them as .srt or .vtt."),
    later("It is a compressed file, not text; unpack it first."),
    later("It is an archive, not text; unpack it first."),
    later("It is a program, not text."),
    later("It is a font, not text."),
    later("It is a database, not text; export the table with the text as CSV."),
    later("It is a file of data, not text; export the column with the text as CSV."),
    later("It is a project of Dittograph; open it with Open…"),
    later("It is an old Word document; open it in Word or LibreOffice, and save it as .docx."),
    later("It is an old Excel workbook; open it in Excel or LibreOffice, and save it as .xlsx."),
    later(
        "It is an old PowerPoint presentation; open it in PowerPoint or LibreOffice, and save "
        "it as .pptx."
    ),
    later(
        "It is an old office document; open it in the program that made it, and save it as "
        ".docx, .xlsx or .pptx."
    ),
    later("It is an office document that is protected by a password; save it without one."),
    later("It is a mail of Outlook; open it there, and save it as .eml or as text."),
    later("It is a mailbox of Outlook; export its mails as .eml files or as mbox."),
    later("It is a document of Pages, Numbers or Keynote; export it as Word, Excel or PDF."),
    later(
        "It is a WordPerfect document; open it in WordPerfect or LibreOffice, and save it as .docx."
    ),
    later("It is a Kindle book; convert it to EPUB, with Calibre for example."),
    later("It is a book in a format of its own; convert it to EPUB, with Calibre for example."),
    later("It is a DjVu document; convert it to a PDF with its text, or export the text."),
    later("It is an e-book that is damaged, or no EPUB; save it again."),
    later(
        "It is an OpenDocument file that Dittograph cannot read; export it as .odt, .ods or PDF."
    ),
    later(
        "It is an office document that Dittograph cannot read; open it in the program that "
        "made it, and save it as .docx, .xlsx, .pptx or PDF."
    ),
    later("It is a PostScript file; convert it to PDF first."),
    later("It is a PDF document, not text; scan the file itself."),
    later("It is an RTF document, not text; scan the file itself."),
    later("It is what Outlook packs mails in; ask for it as an ordinary mail."),
    later("It is a file of a program for the Mac; export its text from there."),
    later("It is a notebook of OneNote; export it as Word or PDF."),
    later("It is a mailbox in an old format; export its mails as .eml files or as mbox."),
    later(
        "It is LaTeX; scan the PDF that is made of it, or a copy that ends in .txt to read it "
        "as it is written."
    ),
    later(
        "It is source code, which is not compared; to read it all the same, scan a copy that "
        "ends in .txt."
    ),
    later(
        "It holds settings or data of a program; to read it all the same, scan a copy that "
        "ends in .txt."
    ),
    later("Dittograph does not read {suffix} files; save it as plain text (.txt) first."),
    later("Dittograph does not read it; save it as plain text (.txt) first."),
    later("It is a zip archive, not text; unpack it first."),
    later("It is no file but a device without an end; give a file."),
    later("All of its chapters are missing or damaged; get a new copy of it."),
    later("It holds no text; its pages are pictures."),
    later("{n} of {n2} chapters are missing or damaged and were left out."),
    later("{n} of {n2} chapters are cut off, so text may be missing."),
    later(
        "It holds no text: it is put together by programs in it, or shows pictures alone; "
        "open it in a browser, and save what you see as text."
    ),
    later("It ends inside {cut_off}, so its end may be missing."),
    later(
        "Of record {n} a number or the like is marked to be dropped; mark all texts of the "
        "record, or take the mark away."
    ),
    later("A mail is a letter that was sent, so no copy without some of its text is written."),
    later("It is encrypted; save it from your mail program as text."),
    later("It only quotes other mails; to read that, choose to read everything."),
    later("The mail has no text."),
    later("It is damaged or cut off; some of its text may be missing or wrong."),
    later("A part of it is encrypted, and was left out."),
    later("It is read as {encoding}, which is a guess."),
    later("Mails are letters that were sent, so no copy without some of their text is written."),
    later("No mail is found in it; export the mailbox again, as mbox."),
    later("Its mails have no text of their own."),
    later("{n} of {n2} mails is {what}."),
    later("{n} of {n2} mails are {what}."),
    later(
        "A PDF says where each letter is printed, so nothing can be taken out of it without "
        "leaving holes; take a copy as plain text instead."
    ),
    later("It is no PDF, although its name says so; open it to see what it is."),
    later("It holds no messages."),
    later("1 obsolete entry was left out."),
    later("{n} obsolete entries were left out."),
    later("1 translation is marked as fuzzy: nobody has confirmed it."),
    later("{n} translations are marked as fuzzy: nobody has confirmed them."),
    later(
        "Line {n} is not as it has to be in a PO file ({why}); correct it, or save the file "
        "again in the program that made it."
    ),
    later(
        "A faithful copy of an RTF document cannot be written; save it as .docx and scan "
        "that, or take a copy of its text."
    ),
    later("Its name says that it is RTF, but it is not; if it is text, name it .txt."),
    later("It holds only pictures; text in them needs a program for text recognition (OCR) first."),
    later("The document is empty."),
    later("It is damaged or cut off: text at its end or in between may be missing."),
    later("It is damaged: {n} bytes stand behind its end, and were left out."),
    later("One place is damaged and cannot be read."),
    later("{n} places are damaged and cannot be read."),
    later("1 line was left out, which stands before the first subtitle."),
    later("{n} lines were left out, which stand before the first subtitle."),
    later(
        "The times in line {n} cannot be read, so what follows them was read as part of the "
        "subtitle before."
    ),
    later(
        "The times in {n} lines cannot be read (the first is line {n2}), so what follows them "
        "was read as part of the subtitle before."
    ),
    later(
        "Of row {row} a part is marked to be dropped that cannot be told from the rest; mark "
        "the whole row, or take the mark away."
    ),
    later("It holds no translated units."),
    later("Line {n} was left out, because no times belong to it."),
    later("{n} lines were left out, because no times belong to them; the first is line {n2}."),
    later("It holds no units to translate."),
    later("It is an old Excel workbook (.xls); save it as .xlsx first."),
    later("An archive has no passages of its own."),
    later("The zip archive is empty: there are no files in it to read."),
    later("It holds {filename}."),
    later(
        "The zip archive is damaged, cut off or one part of several; put it together or pack "
        "it again."
    ),
    later("It is no zip archive, or it is damaged."),
    later("It holds {n} files; unpack it first."),
    later(
        "Files in it share their bytes, as in a trap that unpacks to far more than it holds; "
        "pack it again."
    ),
    later("It is protected by a password; unpack the archive first."),
    later("It would unpack to {size} from {compress_size}: a trap."),
    later("It would unpack to {size}; unpack the archive first."),
    later("It is packed in a way that Dittograph does not know; unpack the archive first."),
    later("It has more parts than any mail has."),
    later("Its parts are nested too deeply to be a mail."),
    later("It has a header that is longer than any of a mail."),
    later(
        "Leaving out what is marked to be dropped would change how its other paragraphs, "
        "lists or code are shown; take the marks away and cut it by hand."
    ),
    later(
        "It names no chapters in its reading order, so it is damaged or made of pictures; "
        "open it in the program that made it, and save it again."
    ),
    later("It has {n} chapters, more than any book has."),
    later(
        "It is protected against copying (DRM), so its text cannot be read; use an edition "
        "without that protection."
    ),
    later(
        "A block of code is marked to be dropped, but copies keep code as it is; take the "
        "mark away."
    ),
    later("It is damaged; open it in the program that made it, and save it again."),
    later("It is protected by a password; save it without one."),
    later("It has {n} parts, more than any document has."),
    later("It would unpack to far more than a document can be, so it was left alone."),
    later("Its parts are nested too deeply to be a document."),
    later(
        "It declares entities of its own, with which a file can be made to fill the memory; "
        "open it in the program that made it, and save it again."
    ),
    later("It is damaged: it cannot be read as {codec}, which it says it is; save it again."),
    later(
        "It is damaged in line {line}: {problem}; open it in the program that made it, and "
        "save it again."
    ),
    later("The words in its charts and formulas were not read."),
    later("It holds no text."),
    later("The words in its charts and diagrams were not read."),
    later("One note is missing in the file."),
    later("{n} notes are missing in the file."),
    later("A document embedded in it were not read."),
    later("{n} documents embedded in it were not read."),
    later(
        "The PDF is damaged; open it in a program that shows it, and save or print it as a new one."
    ),
    later("It has more text than any document; split it into smaller files."),
    later(
        "It is a scan: its pages are pictures without text. Let a program for text "
        "recognition (OCR) read it first."
    ),
    later(
        "The letters on its pages are drawn as shapes, so there is no text in it. Let a "
        "program for text recognition (OCR) read it first."
    ),
    later(
        "There is no text on its pages. If you see some when you open it, save or print it as "
        "a new PDF."
    ),
    later("{n} of {n2} pages is damaged and was left out."),
    later("{n} of {n2} pages are damaged and were left out."),
    later("The end of the file is missing, and perhaps some of its text."),
    later("Parts of the file are damaged, so some of its text may be missing."),
    later(
        "{n} of {n2} pages shows a picture without text, as scans do; what they say is not read."
    ),
    later("{n} of {n2} pages show a picture without text, as scans do; what they say is not read."),
    later("{n} of {n2} pages shows no text that can be read."),
    later("{n} of {n2} pages show no text that can be read."),
    later("A table cannot be written as plain text; export a list instead."),
    later("The folder holds no text that Dittograph can read."),
    later("The pasted text is empty."),
    later("It no longer holds {member}; scan it again."),
    later("It holds only other files."),
    later("It is in an archive in an archive, and holds files itself; unpack it first."),
    later("There is no text to scan; give files, folders or a list."),
    later("Standard input is empty."),
    later("Its values are nested too deeply to be read."),
    later("It holds no text, only numbers and the like."),
    later("Line {n} is no valid JSON and was left out."),
    later("{lines} are no valid JSON and were left out."),
    later("It is no valid JSON (line {n}: {what}); correct it there."),
    later("It is read from “{path}”."),
    later("Its records have {n} different keys, too many for the columns of a table."),
    later("Its groups are nested too deeply to be a document."),
    later(
        "Its sheet “{sheet}” is as large as millions of cells, most of them empty; delete the "
        "cells far away from the others."
    ),
    later("All its sheets are empty."),
    later("It is signed, and a copy would not be; take the signature away first."),
    later(
        "Of row {n} of sheet “{sheet}” only a part is marked to be dropped; mark all texts of "
        "the row, or take the mark away."
    ),
    later(
        "Row {n} of sheet “{sheet}” cannot be taken out, because {what} refers to it or to "
        "rows below; delete the rows in the program that made the file."
    ),
    later("It is a binary Excel workbook (.xlsb); save it as .xlsx first."),
    later("Its sheet “{sheet}” says that it has more rows or columns than a sheet can have."),
    later("Reading it takes more memory than there is; split it into smaller files."),
    later(
        "It holds no subtitles: no line of it gives times, such as 00:01:02,000 --> 00:01:04,500."
    ),
    later("None of its subtitles has any words."),
    later(
        "Without these passages a line that is only a number would become the number of a "
        "subtitle; leave one of them in."
    ),
    later("All cells of the table are empty."),
    later("The table has a header and no rows."),
    later("There is no encoding called {encoding}; choose another."),
    later("Its encoding is unknown; {text}"),
    later("It holds binary data, not text; {text}"),
    later(
        "It is damaged, and what stays cannot be written in {codec}; save it in UTF-8, and "
        "scan it again."
    ),
    later("One place is damaged and cannot be read in {encoding}."),
    later("{n} places are damaged and cannot be read in {encoding}."),
    later("No entry of it has any words."),
    later(
        "Of {entry} {n} (line {n2}) only a part is marked to be dropped, but its {column} "
        "cannot be divided; mark all of it, or none."
    ),
    later(
        "Of {entry} {n} (line {n2}) the {column} is marked to be dropped and its translation "
        "is not; mark both, or neither."
    ),
    later(
        "It has {n} languages for {n2} entries, more than can be read at once; split it into "
        "smaller files."
    ),
    later("A faithful copy cannot be written in {codec}; save it in UTF-8."),
    later("It is XML, but no {kind} file."),
    later(
        "It is damaged in line {line}: a {own} stands inside another; make it anew in the "
        "program that made it."
    ),
    later(
        "Files were read on this computer, because the machines there do not all have them "
        "under the same paths."
    ),
    later("{n} files were read there."),
    later(
        "Reading it takes more than {n} seconds of computing, far more than other files of "
        "its size; save it again in the program that made it, or split it into smaller files."
    ),
    later(
        "Its tags are damaged, so that more would go than what is marked to be dropped; save "
        "it again in a program that mends it, and scan it again."
    ),
)
