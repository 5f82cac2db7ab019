<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 of 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % confidence interval: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision applies to all of them, and one Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dittography is a copyist&apos;s mistake: the same words written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running, and closing now stops it. What it has done so far is kept: the same scan then continues from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running; wait until it ends, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (.csv or .tsv) with a header row and one pair of texts per row. The label is 1 if both texts say the same thing and 0 if not. For degrees of similarity, name the column score instead and use numbers, such as 0 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dittograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {share} of the pairs were found, so a cluster may lack a text that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files, a folder or a list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with the labels beyond chance (Matthews correlation coefficient): 0 is chance, 1 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the reference has is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoder is being taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoder is being taught, and closing now loses what it has learned. Wait, or stop it below and keep the best so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sentence-transformers folder on this computer; its files are checked before they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to {n} cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to {n} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As guessed, each for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {line}, this text is in no cluster; it is shown in its source here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after, on the held-out pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the order of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept: the next scan continues from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (DOS, cp852)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Macintosh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of judged pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to have its state again. That is a step of its own: nothing is lost, and you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an encoder&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files, a folder or a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rules that you saved, or name these to save them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pairs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two texts, or two lists line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with older texts (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; paste it into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine similarity {similarity:.6f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting… {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (DOS, cp866)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for me (measured once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees of similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved rules of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs in {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs least from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dittograph ended unexpectedly last time. Everything you decided was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dittograph opens no connection to any network. It sends no texts, no statistics and no reports of errors, does not look for updates, and needs no account. Libraries that could download something are told not to at startup. No code from an encoder&apos;s folder is run.

Your own files are only read. Exports are written where you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dittograph projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dittograph {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file of judged pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop from the other all that any document has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it to scan or open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what the reference has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop: {place} ({close})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {n} text that the reference has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {n} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {n} texts that the reference has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {n} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of a table is one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each side has its own scale; shaded: the 95 % range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text with its nearest neighbours in an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder to teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoders to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding texts: {done:,} of {total:,}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pair is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pair of copies is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step, and the way back to any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text with every other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text with every other (complete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you decided is saved, and the work done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you decided is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example of a file of judged pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the texts nearest to what you type, whatever their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds letters or articles that say the same; only the beginning of long ones is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds passages that were reused as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the same statement in two articles. Best for running text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds what your texts say twice, even in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found {found:,} of {files} in {folder}; the project names them there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list to the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the newest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next difference (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous difference (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (DOS, cp737)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greyed-out settings are set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half, fast on recent processors (bf16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half, for graphics cards (fp16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (DOS, cp862)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How close to the top each text&apos;s partner ranks; 1 means always first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step goes, such as 0.00002 or 2e-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How letters are written down in plain text. Files that say so themselves are read as they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the shared passages are undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many passages of the other document stand in this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times all pairs are used at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each document stands in each other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of each document stands in each other one (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the other document stands in this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of this document stands in the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How similar the pairs are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well encoders find what you judged to be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well matching pairs rank above the others, over all thresholds; 1 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical except for case, punctuation or spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the results, the threshold can be lowered to this value. Each encoder has its own, which is measured when it is first used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be counted: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It in other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be compared with the encoder for other languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge some pairs to find out which threshold to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge {batch} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep by rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep by rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything that the two share, in both (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the first, drop the repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other, drop the repeats from the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this, drop the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {kept}, drop repeats from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept one, dropped {drop:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {n} text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {n} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (cp949)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger batches need more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least similar first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the pairs in which nothing is left to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: {place} ({why_left})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {differing:,} undecided because {facts} differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {distant:,} undecided because the wording differs too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {n} alone because they are marked to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {n} alone because what would stay in their place is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {n} undecided because {facts} differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an encoder learn from your judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: MIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List its clusters again; later scans no longer mute it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the encoder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the encoders of this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the files in {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest similarity kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the similarity match the rating. For graded scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching pairs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and teach with this project&apos;s decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure encoders on pairs that you have judged, and let one learn from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured encoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on the decisions of “{project}”: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {file}: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge decisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of what recurs here are long stretches of documents ({share}). With “Paragraphs” as the unit of a new scan, there would be fewer clusters to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of what recurs here are whole documents ({share}). With “Whole files” as the unit of a new scan, each of them would be one cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most similar first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute it here and in every later scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-identical, but the facts differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither keep nor drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next undecided cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No component has that name or licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer filter by “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program was found to show the guide; open {path} in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two documents share a passage at this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two documents share anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is nearer than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {files} was found in {folder}, so nothing was changed; choose the folder that holds all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted; whatever can be read is scanned all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been kept there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in these files says how their letters are written down. Where a line looks wrong, choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recurs in so many documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing remains of it: every text was dropped before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, because the clusters have just been rebuilt; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left of {documents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all pairs, the share on the right side of the threshold that is best for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each cluster stays, the most important rule first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every text, one copy stays in another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pairs that are the same, the share that reach the best threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pairs that reach the best threshold, the share that are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On held-out pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry per line: titles, questions, answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {found:,} of {files} were found in {folder}, so nothing was changed; choose the folder that holds all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}, {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument presentations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {stem}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start it without any network, if your system allows that, with “unshare --map-current-user --net dittograph-gui” in a terminal. With the network on, “ss -tuap” lists all connections while a scan runs: Dittograph has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the picture; otherwise documents that are alike are near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other decisions ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things to decide of the selected documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs at a time (batch size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of documents in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor:.2f}, because there were too many pairs to keep them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase, but the facts differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages in more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that are similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that recur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that recur in many documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint presentations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls matching pairs together and pushes the others apart. For labels 1 and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in front of each text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and the LGPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are ordinary files that are loaded when Dittograph starts; nothing checks whether they are the ones that came with it. They are in

{folder}

To use your own: build Qt {qt}, or a later version of the {series} series, as shared libraries with the same modules; close Dittograph; put your files in the place of those of the same name; start Dittograph. PySide6 and shiboken6 can be replaced in the same way, in the folders beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank agreement, best distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read menus, headers and page numbers too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the same sources again; your decisions still apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related, possibly a paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list; the file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list; the folder is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results at each threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when joined and found, balanced in one figure (their harmonic mean); 1 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds (epochs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of tables, lines of lists, and sentences of everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of {n} pair of texts that they are not duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of {n} pairs of texts that they are not duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same or different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same topic at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample collection{suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an example file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an example file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these rules by the name on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}. From now on, every decision is saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in your own words; a text need not have the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a list that you paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan “{stem}” again with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned again with “{name}”; similarities now mean something different, so choose the threshold again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned again: no new texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned again: {n} of {every:,} texts are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned again: {n} of {every:,} texts is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for texts like the chosen one (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the components by name or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches {texts}, also those in no cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See first what that would drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all clusters of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every pair of documents that are the same, or nearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle many clusters at once, with a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared passages side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift or Ctrl and a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more ({left:,} left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cluster of the chosen text (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {step} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar texts of the two are put in clusters together no more (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity and rating of each pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity {similarity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some encoders were trained with these words before each text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Dittograph. Everything you decided is saved; you can continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman, max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the teaching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays because {why}. {n} text left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays because {why}. {n} texts left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}. {n} text left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}. {n} texts left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once, keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at once; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was learned; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: the best so far is measured and saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: only on the left.  Underlined: only on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the list of clusters and of all counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches each text to find its partner among all others; other pairs are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching is done; keep the encoder or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching “{new_name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that differ in a number, date, negation or name stay (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer appears here as soon as there is text on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of {states} states was chosen on these pairs; expect slightly lower figures on new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {n} of {states} states were chosen on these pairs; expect slightly lower figures on new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen encoder was made for English and misses much of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complete source code of exactly these versions is published by the Qt Project:

{sources}/qt/{series}/{qt}/single/

{sources}/QtForPython/pyside6/PySide6-{pyside}-src/

That of every other library is at the address that “Made with” shows beside it, or, if its version is one of Debian&apos;s, in Debian&apos;s archive under that name and version.

If it is no longer available there, whoever gave you this copy of Dittograph will provide it to you, and to anyone else who has the copy, for at least three years from that day, for no more than the cost of sending it. Ask where you got Dittograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions of a project (open one first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions of “{stem}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder does not learn from these pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder is still loading; the answer comes when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has given an answer of another version; close Dittograph and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is busy; this is done as soon as it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is running again; what it had not finished when it stopped is still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped while it was measuring; measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped while it was teaching, so nothing was learned; start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped; the encoder is still there, so choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine, which reads and compares the texts, cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine, which reads and compares the texts, has stopped; perhaps the memory of this computer ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest of four ways to compare vectors: cosine, dot product and two distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line on the left has no partner and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line on the right has no partner and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {n} lines on the left have no partner and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {n} lines on the right have no partner and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate must be a number such as 0.00002.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left list has {left:,} lines and the right one {right:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of Dittograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of components cannot be read (something unexpected went wrong); reinstall Dittograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that you pasted has not been fully scanned, and closing now loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most complete table row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest {entries:,} of {texts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that contains the other, or comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original encoder is not changed; the new one is a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture leaves out {n} document that shares least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture leaves out {n} documents that share least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference has nothing of these documents at this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same pairs in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same the other way (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this licence did not come with the component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts above are also compared with these; these are not compared with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold with the best balance of right when joined and found. In brackets: its 95 % confidence interval; a wide one means that more judged pairs are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is made with Qt {qt} and PySide6 {pyside} (with shiboken6), both built from their unmodified sources and loaded as shared libraries, under the GNU Lesser General Public License, version 3. Its text, and that of the GNU General Public License which it builds on, are under “Made with”. A package may leave out what only a debugger reads in them.

Dittograph itself has the MIT licence. You may modify it, and reverse engineer it to debug your own changes to Qt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst errors of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then paste it into a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pairs to measure with yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough pairs yet; see above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that Dittograph can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many pairs to keep, so only those with a similarity of at least {floor:.2f} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These clusters have so many texts that setting all of them apart would take minutes; choose fewer clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be handed to the engine ({error}), so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those the encoder was made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through an index (faster for very many texts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over {decisions} from “{project}”; undo takes them all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off the network: everything still works, for as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns texts into numbers so that they can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lists, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a list here, one entry per line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the first text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the second text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one for other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using your own build of Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, system and libraries, for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical: right when joined. Horizontal: found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical: similarity. Horizontal: rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages and e-books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (DOS, cp437)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (DOS, cp850)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Macintosh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else says this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else says “{quoted}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands around the text: the navigation of web pages, the headers, footers and page numbers of documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What such a file looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to learn from the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will not be read, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When judging: back one pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When judging: different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When judging: not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When judging: the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the files now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the texts differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the texts differ; click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether pairs rated higher are also more similar, whatever the distances; 1 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the similarity rises in step with the rating; 1 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clusters are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the network on, open the Activity Monitor, “Network”, while a scan runs: Dittograph has sent and received nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the network on, open the Resource Monitor, “Network”, while a scan runs: Dittograph is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words put before each text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrongly joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {decisions} to {name}. It holds no texts; a colleague who has the same files can merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLIFF translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator decides which encoders are available, so you cannot teach one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator decides which encoders are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set the encoder, so you cannot scan with “{name}” here; ask for it if it serves you better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fact differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person said that it is not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person said that the texts are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person said that they are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scan is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word that the encoder cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “not”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {share} of the pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {epoch:.2g} rounds: loss {loss:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {epoch:.2g} rounds: {name} {score:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {clusters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encoder is being taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {threshold:.2f}, {share} of what is joined is right and {found} is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {best:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {threshold:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters are being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Dittograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrastive loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine similarity loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data that can be computed again; safe to delete at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs in {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop everything shared from {n} document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop everything shared from {n} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop what repeats in {n} document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop what repeats in {n} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop {n} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop {n} text that the reference has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop {n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop {n} texts that the reference has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronic books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoders are being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoders that you taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits your pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder, {n} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder, {n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the Hugging Face cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes first, and the rules find no other difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it differs least from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is similar only by way of other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file was changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its other texts are in the reference, which no rule prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its row has the most cells filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its source comes first in your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its texts are muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep both of {n} pair of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep both of {n} pairs of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep by rules in {n} cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep by rules in {n} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep {n} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep {n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {place} and dropped {n} other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {place} and dropped {n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a duplicate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a duplicate again: texts that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a duplicate again: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean reciprocal rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple negatives ranking loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mute {n} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mute {n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near-identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other text of the cluster can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pair is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text can stay for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen; drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not duplicates: {n} pair of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not duplicates: {n} pairs of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else can go for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the documents, and in {least} or more; copies count once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposite words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated {rating:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated {rating:.2f} of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {max_tokens:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regrouping after teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right when joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roles exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans that you have not saved elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show {n} text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show {n} texts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarity {similarity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, {n} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of these {kept} is kept: {best:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other texts are in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts are muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts are similar only by way of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {selected:,} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {view:,} that match the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are similar only by way of other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {then:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translations of programs (PO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmark {n} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmark {n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmarked {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmarked {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest link {similarity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest {similarity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does what to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with full precision (32 bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with half precision (bf16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with half precision (fp16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with unknown precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that the encoder cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choices, and the list of recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zip archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{apart:,} “not a duplicate”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{busy}; add the folder when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{busy}; the answer comes when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{busy}; the measuring starts by itself when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{busy}; the scan starts when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{busy}; the search follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{busy}; the teaching starts by itself when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clusters} · {texts} · {identical:,} identical · {flagged:,} flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,.0f} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {every:,} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decided:,} of {clusters:,} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{differing:,} would stay because {facts} differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimension:,} dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} that repeat each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done:,} of {total:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoder} taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoder} taught on {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{encoding}, a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact} differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last} differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {more} more languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} contains most of {second}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} contains {second}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} Nothing was scanned again yet; restore the missing sources, or go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} Nothing was scanned again; restore the missing sources, or start a new scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept:,} would stay because you kept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known:,} of {pairs:,} lines compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} h {rest} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} more kinds of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muted:,} muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {size} · reads {tokens} of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cluster: {keep} kept, {drop} dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cluster: {keep} would be kept, {drop} would be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clusters: {keep} kept, {drop} dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clusters: {keep} would be kept, {drop} would be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decided before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decision concerns texts that are not here, or that are only compared against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decision contradicts yours. Yours hold, unless you tick a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decision is the same here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decisions are the same here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decisions concern texts that are not here, or that are only compared against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} decisions contradict yours. Yours hold, unless you tick a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dropped as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} earlier sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} earlier sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} equal sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} equal sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} file of the same name holds other contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} file of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} file that is read already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} file to read, {size}: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} file: the encoding is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files of the same name hold other contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files that are read already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files to read, {size}: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files: the encoding is a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hidden file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hidden files or folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} judged one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} later sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} later sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left alone because {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} line is blank on one side and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines are blank on one side and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} link that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} link to a folder that is read already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links that lead nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links to folders that are read already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} marked “not a duplicate”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pair of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pair of documents selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pair with graded scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pair: {same:,} the same, {different:,} different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs of documents selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs with graded scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs: {same:,} the same, {different:,} different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pipe, device or socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pipes, devices or sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} source left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} source with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sources with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} text of {documents} stands in the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} text that nearly every document has is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts of {documents} stand in the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} texts that nearly every document has are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} other kinds ({count:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pairs:,} lines copied; paste them into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages:,} of {of_second:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passages} only in {first_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pooling} pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} is a copy of {first}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} is nearly a copy of {first}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} says the same as {first}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} shares {shared:,} of {every} with {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} shares {shared:,} of {every} with {first}, {same:,} word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shared:,} of {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shared:,} of {every}, {same:,} word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {one} stands in {two}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown:,} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} and {n} more are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts} in {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts}: {first} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are lines shared by {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are paragraphs shared by {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are sentences shared by {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are texts shared by {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same lines of {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same paragraphs of {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same sentences of {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same texts of {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread:,} will not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted:,} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, first {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}  ({step} of {steps})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, in {sources:,} sources, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“not a duplicate”: texts that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“not a duplicate”: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” gets every pair right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is chosen; add what you want to scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept, and can be chosen for every scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was discarded; “{encoder}” is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not measured: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, which you taught, is waiting for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{project}” holds {decisions} on texts that are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{project}” holds {decisions} that you have not made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {more:,} more, for which “All of them” counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {rows:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {skipped:,} more, which “Copy list” has too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
