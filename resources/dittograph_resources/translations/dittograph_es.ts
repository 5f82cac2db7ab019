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
        <source>1 line was left out, which stands before the first subtitle.</source>
        <translation>Se ha omitido 1 línea anterior al primer subtítulo.</translation>
    </message>
    <message>
        <source>1 obsolete entry was left out.</source>
        <translation>Se ha omitido 1 entrada obsoleta.</translation>
    </message>
    <message>
        <source>1 row {one} and was left out ({lines}).</source>
        <translation>1 fila {one} y se ha omitido ({lines}).</translation>
    </message>
    <message>
        <source>1 translation is marked as fuzzy: nobody has confirmed it.</source>
        <translation>1 traducción está marcada como dudosa (fuzzy): nadie la ha confirmado.</translation>
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
        <source>A PDF says where each letter is printed, so nothing can be taken out of it without leaving holes; take a copy as plain text instead.</source>
        <translation>Un PDF dice dónde se imprime cada letra, así que nada se puede quitar sin dejar huecos; haga en su lugar una copia como texto sin formato.</translation>
    </message>
    <message>
        <source>A block of code is marked to be dropped, but copies keep code as it is; take the mark away.</source>
        <translation>Se ha marcado para descartar un bloque de código, pero las copias conservan el código como está; quite la marca.</translation>
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
        <source>A document embedded in it were not read.</source>
        <translation>No se ha leído un documento incrustado.</translation>
    </message>
    <message>
        <source>A faithful copy cannot be written in {codec}; save it in UTF-8.</source>
        <translation>No se puede escribir una copia fiel en {codec}; guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>A faithful copy of an RTF document cannot be written; save it as .docx and scan that, or take a copy of its text.</source>
        <translation>No se puede escribir una copia fiel de un documento RTF; guárdelo como .docx y analice ese archivo, o haga una copia de su texto.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder has taken its place; try again.</source>
        <translation>Una carpeta ha ocupado su lugar; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A mail is a letter that was sent, so no copy without some of its text is written.</source>
        <translation>Un correo es una carta enviada, por eso no se escribe ninguna copia sin parte de su texto.</translation>
    </message>
    <message>
        <source>A part of it is encrypted, and was left out.</source>
        <translation>Una parte está cifrada y se ha omitido.</translation>
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
        <source>A table cannot be written as plain text; export a list instead.</source>
        <translation>Una tabla no se puede escribir como texto sin formato; exporte una lista en su lugar.</translation>
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
        <source>Added: {name}</source>
        <translation>Añadido: {name}</translation>
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
        <source>All cells of the table are empty.</source>
        <translation>Todas las celdas de la tabla están vacías.</translation>
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
        <source>All its sheets are empty.</source>
        <translation>Todas sus hojas están vacías.</translation>
    </message>
    <message>
        <source>All of its chapters are missing or damaged; get a new copy of it.</source>
        <translation>Todos sus capítulos faltan o están dañados; consiga otra copia.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pairs have the same score, so nothing can be said of the encoder.</source>
        <translation>Todos los pares tienen el mismo valor, así que nada se puede decir del codificador.</translation>
    </message>
    <message>
        <source>All that the reference has is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} pairs are labelled as different; add some that are the same, else nothing can be told apart.</source>
        <translation>Los {n} pares están etiquetados como distintos; añada algunos iguales, si no, nada se puede diferenciar.</translation>
    </message>
    <message>
        <source>All {n} pairs are labelled as the same; add some that are different, else nothing can be told apart.</source>
        <translation>Los {n} pares están etiquetados como iguales; añada algunos distintos, si no, nada se puede diferenciar.</translation>
    </message>
    <message>
        <source>All {n} words agree.</source>
        <translation>Las {n} palabras coinciden.</translation>
    </message>
    <message>
        <source>An archive has no passages of its own.</source>
        <translation>Un archivo comprimido no tiene pasajes propios.</translation>
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
        <source>An index was used: predicted to take {through}, comparing every pair {every}.</source>
        <translation>Se usó un índice: duración prevista {through}; comparando todos los pares, {every}.</translation>
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
        <source>At least {n} % of the pairs were found, with 95 % confidence: {n2} texts were compared with all others.</source>
        <translation>Se encontró al menos el {n} % de los pares, con un 95 % de confianza: {n2} textos se compararon con todos los demás.</translation>
    </message>
    <message>
        <source>At the best threshold, of 100 pairs that it calls the same {cosine_precision} are, before {cosine_precision2}; of 100 that are the same it finds {cosine_recall}, before {cosine_recall2}.</source>
        <translation>Con el mejor umbral, de 100 pares que da por iguales lo son {cosine_precision}, antes {cosine_precision2}; de 100 iguales encuentra {cosine_recall}, antes {cosine_recall2}.</translation>
    </message>
    <message>
        <source>At {line}, this text is in no cluster; it is shown in its source here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {n} or higher, {precision} pairs called the same are, and {recall} of the same are found.</source>
        <translation>Con {n} o más, {precision} pares dados por iguales lo son, y se encuentran {recall} de los iguales.</translation>
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
        <source>By these {n} pairs, words and facts tell hardly more than the similarity.</source>
        <translation>Según estos {n} pares, las palabras y los datos apenas dicen más que la similitud.</translation>
    </message>
    <message>
        <source>By these {n} pairs, words and facts tell more than the similarity alone.</source>
        <translation>Según estos {n} pares, las palabras y los datos dicen más que la similitud sola.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can no longer be read: {name}</source>
        <translation>Ya no se puede leer: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was learned, so nothing was kept.</source>
        <translation>Cancelado antes de aprender nada, así que no se ha conservado nada.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Everything finished so far is kept.</source>
        <translation>Cancelado. Se conserva todo lo terminado hasta ahora.</translation>
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
        <source>Changed: {name}</source>
        <translation>Modificado: {name}</translation>
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
        <source>Cleaned copies need a folder; give its name.</source>
        <translation>Las copias limpias necesitan una carpeta; indique su nombre.</translation>
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
        <source>Dittograph does not read it; save it as plain text (.txt) first.</source>
        <translation>Dittograph no lo lee; guárdelo antes como texto sin formato (.txt).</translation>
    </message>
    <message>
        <source>Dittograph does not read {suffix} files; save it as plain text (.txt) first.</source>
        <translation>Dittograph no lee archivos {suffix}; guárdelo antes como texto sin formato (.txt).</translation>
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
        <source>Encoders cannot be added because your administrator has forbidden it in {file}; choose one that is set up, or ask for this one.</source>
        <translation>No se pueden añadir codificadores porque su administrador lo ha prohibido en {file}; elija uno configurado o pida este.</translation>
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
        <source>Euclidean distance</source>
        <translation>distancia euclídea</translation>
    </message>
    <message>
        <source>Every pair has the same grade, so there is nothing to learn from them.</source>
        <translation>Todos los pares tienen el mismo grado, así que no hay nada que aprender de ellos.</translation>
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
        <source>Every pair was compared: predicted to take {every}, with an index {through}.</source>
        <translation>Se compararon todos los pares: duración prevista {every}; con un índice, {through}.</translation>
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
        <source>Evidence cannot be learned from {n} pairs, of which {n2} are the same; give at least {what} others, some of either kind.</source>
        <translation>No se pueden aprender indicios de {n} pares, de los que {n2} son iguales; dé al menos otros {what}, de ambas clases.</translation>
    </message>
    <message>
        <source>Evidence is learned from pairs that are the same or not, and these have scores; give labels of 0 and 1.</source>
        <translation>Los indicios se aprenden de pares que son iguales o no, y estos tienen valores; dé etiquetas 0 y 1.</translation>
    </message>
    <message>
        <source>Evidence was learned from {n} other pairs, of which {n2} are the same, and its threshold was chosen on them.</source>
        <translation>Se han aprendido indicios de otros {n} pares, de los que {n2} son iguales, y con ellos se ha elegido el umbral.</translation>
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
        <source>Files in it share their bytes, as in a trap that unpacks to far more than it holds; pack it again.</source>
        <translation>Sus archivos comparten bytes, como en una trampa que se descomprime en mucho más de lo que contiene; vuelva a comprimirlo.</translation>
    </message>
    <message>
        <source>Files were read on this computer, because the machines there do not all have them under the same paths.</source>
        <translation>Los archivos se leyeron en este equipo, porque no todos los equipos de allí los tienen en las mismas rutas.</translation>
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
        <source>Give each pair a row with two texts and a label: 0 or 1, no or yes, or a score from 0 to 5.</source>
        <translation>Dé a cada par una fila con dos textos y una etiqueta: 0 o 1, no o yes, o un valor de 0 a 5.</translation>
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
        <source>Gone: {name}</source>
        <translation>Desaparecido: {name}</translation>
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
        <source>It declares entities of its own, with which a file can be made to fill the memory; open it in the program that made it, and save it again.</source>
        <translation>Declara entidades propias, con las que un archivo puede llenar la memoria; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It ends inside {cut_off}, so its end may be missing.</source>
        <translation>Acaba dentro de {cut_off}, así que puede faltar el final.</translation>
    </message>
    <message>
        <source>It has a header that is longer than any of a mail.</source>
        <translation>Tiene una cabecera más larga que la de ningún correo.</translation>
    </message>
    <message>
        <source>It has more parts than any mail has.</source>
        <translation>Tiene más partes que ningún correo.</translation>
    </message>
    <message>
        <source>It has more text than any document; split it into smaller files.</source>
        <translation>Tiene más texto que ningún documento; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>It has no modules.json, so the average of its token vectors is used.</source>
        <translation>No tiene modules.json, así que se usa la media de los vectores de sus tokens.</translation>
    </message>
    <message>
        <source>It has no modules.json, so the vector of its last token is used.</source>
        <translation>No tiene modules.json, así que se usa el vector de su último token.</translation>
    </message>
    <message>
        <source>It has {n} chapters, more than any book has.</source>
        <translation>Tiene {n} capítulos, más que ningún libro.</translation>
    </message>
    <message>
        <source>It has {n} languages for {n2} entries, more than can be read at once; split it into smaller files.</source>
        <translation>Tiene {n} idiomas para {n2} entradas, más de lo que se puede leer a la vez; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>It has {n} parts, more than any document has.</source>
        <translation>Tiene {n} partes, más que ningún documento.</translation>
    </message>
    <message>
        <source>It holds binary data, not text; {text}</source>
        <translation>Contiene datos binarios, no texto; {text}</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>No contiene mensajes.</translation>
    </message>
    <message>
        <source>It holds no subtitles: no line of it gives times, such as 00:01:02,000 --&gt; 00:01:04,500.</source>
        <translation>No contiene subtítulos: ninguna línea da tiempos como 00:01:02,000 --&gt; 00:01:04,500.</translation>
    </message>
    <message>
        <source>It holds no text, only numbers and the like.</source>
        <translation>No contiene texto, solo números y similares.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>It holds no text: it is put together by programs in it, or shows pictures alone; open it in a browser, and save what you see as text.</source>
        <translation>No contiene texto: lo componen programas que incluye o solo muestra imágenes; ábralo en un navegador y guarde como texto lo que vea.</translation>
    </message>
    <message>
        <source>It holds no text; its pages are pictures.</source>
        <translation>No contiene texto; sus páginas son imágenes.</translation>
    </message>
    <message>
        <source>It holds no translated units.</source>
        <translation>No contiene unidades traducidas.</translation>
    </message>
    <message>
        <source>It holds no units to translate.</source>
        <translation>No contiene unidades que traducir.</translation>
    </message>
    <message>
        <source>It holds only other files.</source>
        <translation>Solo contiene otros archivos.</translation>
    </message>
    <message>
        <source>It holds only pictures; text in them needs a program for text recognition (OCR) first.</source>
        <translation>Solo contiene imágenes; su texto necesita antes un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>It holds settings or data of a program; to read it all the same, scan a copy that ends in .txt.</source>
        <translation>Contiene ajustes o datos de un programa; para leerlo de todos modos, analice una copia que termine en .txt.</translation>
    </message>
    <message>
        <source>It holds {filename}.</source>
        <translation>Contiene {filename}.</translation>
    </message>
    <message>
        <source>It holds {n} files; unpack it first.</source>
        <translation>Contiene {n} archivos; descomprímalo antes.</translation>
    </message>
    <message>
        <source>It in other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is LaTeX; scan the PDF that is made of it, or a copy that ends in .txt to read it as it is written.</source>
        <translation>Es LaTeX; analice el PDF que se obtiene de él o, para leerlo tal como está escrito, una copia que termine en .txt.</translation>
    </message>
    <message>
        <source>It is XML, but no {kind} file.</source>
        <translation>Es XML, pero no un archivo {kind}.</translation>
    </message>
    <message>
        <source>It is a DjVu document; convert it to a PDF with its text, or export the text.</source>
        <translation>Es un documento DjVu; conviértalo a PDF con su texto o exporte el texto.</translation>
    </message>
    <message>
        <source>It is a Kindle book; convert it to EPUB, with Calibre for example.</source>
        <translation>Es un libro de Kindle; conviértalo a EPUB, por ejemplo con Calibre.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text; scan the file itself.</source>
        <translation>Es un documento PDF, no texto; analice el propio archivo.</translation>
    </message>
    <message>
        <source>It is a PostScript file; convert it to PDF first.</source>
        <translation>Es un archivo PostScript; conviértalo antes a PDF.</translation>
    </message>
    <message>
        <source>It is a WordPerfect document; open it in WordPerfect or LibreOffice, and save it as .docx.</source>
        <translation>Es un documento de WordPerfect; ábralo en WordPerfect o LibreOffice y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (.xlsb); save it as .xlsx first.</source>
        <translation>Es un libro binario de Excel (.xlsb); guárdelo antes como .xlsx.</translation>
    </message>
    <message>
        <source>It is a book in a format of its own; convert it to EPUB, with Calibre for example.</source>
        <translation>Es un libro en un formato propio; conviértalo a EPUB, por ejemplo con Calibre.</translation>
    </message>
    <message>
        <source>It is a compressed file, not text; unpack it first.</source>
        <translation>Es un archivo comprimido, no texto; descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is a database, not text; export the table with the text as CSV.</source>
        <translation>Es una base de datos, no texto; exporte como CSV la tabla que tiene el texto.</translation>
    </message>
    <message>
        <source>It is a document of Pages, Numbers or Keynote; export it as Word, Excel or PDF.</source>
        <translation>Es un documento de Pages, Numbers o Keynote; expórtelo como Word, Excel o PDF.</translation>
    </message>
    <message>
        <source>It is a file of a program for the Mac; export its text from there.</source>
        <translation>Es un archivo de un programa para Mac; exporte su texto desde allí.</translation>
    </message>
    <message>
        <source>It is a file of data, not text; export the column with the text as CSV.</source>
        <translation>Es un archivo de datos, no texto; exporte como CSV la columna que tiene el texto.</translation>
    </message>
    <message>
        <source>It is a font, not text.</source>
        <translation>Es un tipo de letra, no texto.</translation>
    </message>
    <message>
        <source>It is a mail of Outlook; open it there, and save it as .eml or as text.</source>
        <translation>Es un correo de Outlook; ábralo allí y guárdelo como .eml o como texto.</translation>
    </message>
    <message>
        <source>It is a mailbox in an old format; export its mails as .eml files or as mbox.</source>
        <translation>Es un buzón en un formato antiguo; exporte sus correos como archivos .eml o como mbox.</translation>
    </message>
    <message>
        <source>It is a mailbox of Outlook; export its mails as .eml files or as mbox.</source>
        <translation>Es un buzón de Outlook; exporte sus correos como archivos .eml o como mbox.</translation>
    </message>
    <message>
        <source>It is a notebook of OneNote; export it as Word or PDF.</source>
        <translation>Es un bloc de notas de OneNote; expórtelo como Word o PDF.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a file; copy what it says to a file.</source>
        <translation>Es una tubería o un dispositivo, no un archivo; copie su contenido en un archivo.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>Es un programa, no texto.</translation>
    </message>
    <message>
        <source>It is a project of Dittograph; open it with Open…</source>
        <translation>Es un proyecto de Dittograph; ábralo con Abrir…</translation>
    </message>
    <message>
        <source>It is a recording; if it has subtitles, export them as .srt or .vtt.</source>
        <translation>Es una grabación; si tiene subtítulos, expórtelos como .srt o .vtt.</translation>
    </message>
    <message>
        <source>It is a scan: its pages are pictures without text. Let a program for text recognition (OCR) read it first.</source>
        <translation>Es un escaneo: sus páginas son imágenes sin texto. Páselo antes por un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>It is a zip archive, not text; unpack it first.</source>
        <translation>Es un archivo ZIP, no texto; descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is an OpenDocument file that Dittograph cannot read; export it as .odt, .ods or PDF.</source>
        <translation>Es un archivo OpenDocument que Dittograph no puede leer; expórtelo como .odt, .ods o PDF.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text; scan the file itself.</source>
        <translation>Es un documento RTF, no texto; analice el propio archivo.</translation>
    </message>
    <message>
        <source>It is an archive, not text; unpack it first.</source>
        <translation>Es un archivo empaquetado, no texto; desempaquételo antes.</translation>
    </message>
    <message>
        <source>It is an e-book that is damaged, or no EPUB; save it again.</source>
        <translation>Es un libro electrónico dañado o que no es EPUB; vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It is an image; text in it needs a program for text recognition (OCR) first.</source>
        <translation>Es una imagen; su texto necesita antes un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>It is an office document that Dittograph cannot read; open it in the program that made it, and save it as .docx, .xlsx, .pptx or PDF.</source>
        <translation>Es un documento de ofimática que Dittograph no puede leer; ábralo en el programa con que se hizo y guárdelo como .docx, .xlsx, .pptx o PDF.</translation>
    </message>
    <message>
        <source>It is an office document that is protected by a password; save it without one.</source>
        <translation>Es un documento de ofimática protegido con contraseña; guárdelo sin ella.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook (.xls); save it as .xlsx first.</source>
        <translation>Es un libro antiguo de Excel (.xls); guárdelo antes como .xlsx.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook; open it in Excel or LibreOffice, and save it as .xlsx.</source>
        <translation>Es un libro antiguo de Excel; ábralo en Excel o LibreOffice y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>It is an old PowerPoint presentation; open it in PowerPoint or LibreOffice, and save it as .pptx.</source>
        <translation>Es una presentación antigua de PowerPoint; ábrala en PowerPoint o LibreOffice y guárdela como .pptx.</translation>
    </message>
    <message>
        <source>It is an old Word document; open it in Word or LibreOffice, and save it as .docx.</source>
        <translation>Es un documento antiguo de Word; ábralo en Word o LibreOffice y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>It is an old office document; open it in the program that made it, and save it as .docx, .xlsx or .pptx.</source>
        <translation>Es un documento de ofimática antiguo; ábralo en el programa con que se hizo y guárdelo como .docx, .xlsx o .pptx.</translation>
    </message>
    <message>
        <source>It is damaged in line {line}: a {own} stands inside another; make it anew in the program that made it.</source>
        <translation>Está dañado en la línea {line}: hay {own} dentro de otro; vuelva a crearlo en el programa con que se hizo.</translation>
    </message>
    <message>
        <source>It is damaged in line {line}: {problem}; open it in the program that made it, and save it again.</source>
        <translation>Está dañado en la línea {line}: {problem}; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It is damaged or cut off: text at its end or in between may be missing.</source>
        <translation>Está dañado o cortado: puede faltar texto al final o en medio.</translation>
    </message>
    <message>
        <source>It is damaged or cut off; some of its text may be missing or wrong.</source>
        <translation>Está dañado o cortado; parte del texto puede faltar o ser incorrecta.</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would no longer say all that should stay; open it in the program that made it, save it again, and scan it again.</source>
        <translation>Está dañado y una copia ya no diría todo lo que debe quedar; ábralo en el programa con que se hizo, vuelva a guardarlo y analícelo de nuevo.</translation>
    </message>
    <message>
        <source>It is damaged, and what stays cannot be written in {codec}; save it in UTF-8, and scan it again.</source>
        <translation>Está dañado y lo que queda no se puede escribir en {codec}; guárdelo en UTF-8 y vuelva a analizarlo.</translation>
    </message>
    <message>
        <source>It is damaged: it cannot be read as {codec}, which it says it is; save it again.</source>
        <translation>Está dañado: no se puede leer como {codec}, que es lo que dice ser; vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It is damaged: {n} bytes stand behind its end, and were left out.</source>
        <translation>Está dañado: hay {n} bytes después del final, que se han omitido.</translation>
    </message>
    <message>
        <source>It is damaged; open it in the program that made it, and save it again.</source>
        <translation>Está dañado; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It is encrypted; save it from your mail program as text.</source>
        <translation>Está cifrado; guárdelo como texto desde su programa de correo.</translation>
    </message>
    <message>
        <source>It is in an archive in an archive, and holds files itself; unpack it first.</source>
        <translation>Está en un archivo comprimido dentro de otro y contiene a su vez archivos; descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is no PDF, although its name says so; open it to see what it is.</source>
        <translation>No es un PDF, aunque su nombre lo diga; ábralo para ver qué es.</translation>
    </message>
    <message>
        <source>It is no file but a device without an end; give a file.</source>
        <translation>No es un archivo, sino un dispositivo sin fin; indique un archivo.</translation>
    </message>
    <message>
        <source>It is no valid JSON (line {n}: {what}); correct it there.</source>
        <translation>No es JSON válido (línea {n}: {what}); corríjalo allí.</translation>
    </message>
    <message>
        <source>It is no zip archive, or it is damaged.</source>
        <translation>No es un archivo ZIP o está dañado.</translation>
    </message>
    <message>
        <source>It is packed in a way that Dittograph does not know; unpack the archive first.</source>
        <translation>Está comprimido de un modo que Dittograph no conoce; descomprima antes el archivo ZIP.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read; use an edition without that protection.</source>
        <translation>Está protegido contra la copia (DRM) y su texto no se puede leer; use una edición sin esa protección.</translation>
    </message>
    <message>
        <source>It is protected by a password; save it without one.</source>
        <translation>Está protegido con contraseña; guárdelo sin ella.</translation>
    </message>
    <message>
        <source>It is protected by a password; unpack the archive first.</source>
        <translation>Está protegido con contraseña; descomprima antes el archivo ZIP.</translation>
    </message>
    <message>
        <source>It is read as {encoding}, which is a guess.</source>
        <translation>Se lee como {encoding}, que es una suposición.</translation>
    </message>
    <message>
        <source>It is read from “{path}”.</source>
        <translation>Se lee de «{path}».</translation>
    </message>
    <message>
        <source>It is signed, and a copy would not be; take the signature away first.</source>
        <translation>Está firmado y una copia no lo estaría; quite antes la firma.</translation>
    </message>
    <message>
        <source>It is source code, which is not compared; to read it all the same, scan a copy that ends in .txt.</source>
        <translation>Es código fuente, que no se compara; para leerlo de todos modos, analice una copia que termine en .txt.</translation>
    </message>
    <message>
        <source>It is what Outlook packs mails in; ask for it as an ordinary mail.</source>
        <translation>Es el formato en que Outlook empaqueta correos; pídalo como correo normal.</translation>
    </message>
    <message>
        <source>It names no chapters in its reading order, so it is damaged or made of pictures; open it in the program that made it, and save it again.</source>
        <translation>Su orden de lectura no nombra capítulos, así que está dañado o hecho de imágenes; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It no longer holds {member}; scan it again.</source>
        <translation>Ya no contiene {member}; vuelva a analizarlo.</translation>
    </message>
    <message>
        <source>It only quotes other mails; to read that, choose to read everything.</source>
        <translation>Solo cita otros correos; para leerlos, elija leerlo todo.</translation>
    </message>
    <message>
        <source>It ran on {words}.</source>
        <translation>Se ejecutó en: {words}.</translation>
    </message>
    <message>
        <source>It takes at least 2 pairs to judge by, and there are {pairs}; give dozens.</source>
        <translation>Hacen falta al menos 2 pares para medir y hay {pairs}; indique varias docenas.</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before the end; the best it knew until then is kept.</source>
        <translation>Se detuvo antes del final; se conserva lo mejor que sabía hasta entonces.</translation>
    </message>
    <message>
        <source>It was trained for the {trained_for}; texts are compared by cosine similarity.</source>
        <translation>Se entrenó para: {trained_for}; los textos se comparan por similitud de coseno.</translation>
    </message>
    <message>
        <source>It will be compared with the encoder for other languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would unpack to far more than a document can be, so it was left alone.</source>
        <translation>Se descomprimiría en mucho más de lo que puede ser un documento, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>It would unpack to {size} from {compress_size}: a trap.</source>
        <translation>Se descomprimiría en {size} a partir de {compress_size}: una trampa.</translation>
    </message>
    <message>
        <source>It would unpack to {size}; unpack the archive first.</source>
        <translation>Se descomprimiría en {size}; descomprima antes el archivo ZIP.</translation>
    </message>
    <message>
        <source>Its encoding is unknown; {text}</source>
        <translation>Su codificación es desconocida; {text}</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply to be a document.</source>
        <translation>Sus grupos están demasiado anidados para ser un documento.</translation>
    </message>
    <message>
        <source>Its mails have no text of their own.</source>
        <translation>Sus correos no tienen texto propio.</translation>
    </message>
    <message>
        <source>Its name says that it is RTF, but it is not; if it is text, name it .txt.</source>
        <translation>Su nombre dice que es RTF, pero no lo es; si es texto, póngale la extensión .txt.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be a document.</source>
        <translation>Sus partes están demasiado anidadas para ser un documento.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be a mail.</source>
        <translation>Sus partes están demasiado anidadas para ser un correo.</translation>
    </message>
    <message>
        <source>Its records have {n} different keys, too many for the columns of a table.</source>
        <translation>Sus registros tienen {n} claves distintas, demasiadas para las columnas de una tabla.</translation>
    </message>
    <message>
        <source>Its sheet “{sheet}” is as large as millions of cells, most of them empty; delete the cells far away from the others.</source>
        <translation>Su hoja «{sheet}» ocupa millones de celdas, casi todas vacías; elimine las celdas alejadas de las demás.</translation>
    </message>
    <message>
        <source>Its sheet “{sheet}” says that it has more rows or columns than a sheet can have.</source>
        <translation>Su hoja «{sheet}» dice tener más filas o columnas de las que puede tener una hoja.</translation>
    </message>
    <message>
        <source>Its similarities mean something else now: on these pairs the best threshold is {n}, before {n2}.</source>
        <translation>Sus similitudes significan ahora otra cosa: en estos pares el mejor umbral es {n}, antes {n2}.</translation>
    </message>
    <message>
        <source>Its tags are damaged, so that more would go than what is marked to be dropped; save it again in a program that mends it, and scan it again.</source>
        <translation>Sus etiquetas están dañadas y se quitaría más de lo marcado para descartar; vuelva a guardarlo en un programa que las corrija y analícelo de nuevo.</translation>
    </message>
    <message>
        <source>Its values are nested too deeply to be read.</source>
        <translation>Sus valores están demasiado anidados para leerlos.</translation>
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
        <source>Judge about {more} more pair.</source>
        <translation>Valore aproximadamente {more} par más.</translation>
    </message>
    <message>
        <source>Judge about {more} more pairs.</source>
        <translation>Valore aproximadamente {more} pares más.</translation>
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
        <source>Leaving out what is marked to be dropped would change how its other paragraphs, lists or code are shown; take the marks away and cut it by hand.</source>
        <translation>Omitir lo marcado para descartar cambiaría cómo se muestran otros párrafos, listas o código; quite las marcas y recórtelo a mano.</translation>
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
        <source>Line {n} is no valid JSON and was left out.</source>
        <translation>La línea {n} no es JSON válido y se ha omitido.</translation>
    </message>
    <message>
        <source>Line {n} is not as it has to be in a PO file ({why}); correct it, or save the file again in the program that made it.</source>
        <translation>La línea {n} no es como debe ser en un archivo PO ({why}); corríjala o vuelva a guardar el archivo en el programa con que se hizo.</translation>
    </message>
    <message>
        <source>Line {n} was left out, because no times belong to it.</source>
        <translation>Se ha omitido la línea {n}, porque no le corresponde ningún tiempo.</translation>
    </message>
    <message>
        <source>Linear agreement</source>
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
        <source>Mails are letters that were sent, so no copy without some of their text is written.</source>
        <translation>Los correos son cartas enviadas, por eso no se escribe ninguna copia sin parte de su texto.</translation>
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
        <source>Manhattan distance</source>
        <translation>distancia de Manhattan</translation>
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
        <source>Most of this is not English.</source>
        <translation>La mayor parte no está en inglés.</translation>
    </message>
    <message>
        <source>Most of this is {language}.</source>
        <translation>La mayor parte del texto es: {language}.</translation>
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
        <source>Most pairs share texts with others, so some texts of the pairs held out were also learned from; the figures may be a little too good.</source>
        <translation>La mayoría de los pares comparten textos con otros, así que de algunos textos reservados también se aprendió; las cifras pueden ser algo optimistas.</translation>
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
        <source>Name at least one rule: {rules}.</source>
        <translation>Nombre al menos una regla: {rules}.</translation>
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
        <source>No encoder called “{name_or_folder}” was added, so there is nothing to remove; added: {names}.</source>
        <translation>No se ha añadido ningún codificador «{name_or_folder}», así que no hay nada que quitar; añadidos: {names}.</translation>
    </message>
    <message>
        <source>No entry of it has any words.</source>
        <translation>Ninguna de sus entradas tiene palabras.</translation>
    </message>
    <message>
        <source>No longer filter by “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine of the cluster became free to work; let other programs there finish, or start more machines.</source>
        <translation>Ningún equipo del clúster quedó libre; espere a que terminen otros programas o inicie más equipos.</translation>
    </message>
    <message>
        <source>No mail is found in it; export the mailbox again, as mbox.</source>
        <translation>No se encuentra ningún correo; exporte de nuevo el buzón como mbox.</translation>
    </message>
    <message>
        <source>No program was found to show the guide; open {path} in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be used.</source>
        <translation>No se puede usar ninguna fila.</translation>
    </message>
    <message>
        <source>No source and no folder is called “{wanted}”; name them as the scan does, such as “{names}”.</source>
        <translation>Ninguna fuente ni carpeta se llama «{wanted}»; nómbrelas como en el análisis, por ejemplo «{names}».</translation>
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
        <source>None of its subtitles has any words.</source>
        <translation>Ninguno de sus subtítulos tiene palabras.</translation>
    </message>
    <message>
        <source>None of the sources is a table, so there is no column {column}; leave it out.</source>
        <translation>Ninguna de las fuentes es una tabla, así que no hay columna {column}; omítala.</translation>
    </message>
    <message>
        <source>None of the {judged} judged pairs are {which}; judge more until there are {most}.</source>
        <translation>Ninguno de los {judged} pares valorados es {which}; siga valorando hasta que haya {most}.</translation>
    </message>
    <message>
        <source>None of the {judged} judged pairs is {which}; judge more until there are {most}.</source>
        <translation>Ninguno de los {judged} pares valorados es {which}; siga valorando hasta que haya {most}.</translation>
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
        <source>Nothing answers at {address} ({why}); see that the address is right and the cluster is running.</source>
        <translation>Nada responde en {address} ({why}); compruebe que la dirección es correcta y que el clúster está en marcha.</translation>
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
        <source>Nothing is judged in {path} yet; judge pairs, or mark texts to drop, first.</source>
        <translation>Aún no hay nada valorado en {path}; valore antes pares o marque textos para descartar.</translation>
    </message>
    <message>
        <source>Nothing is marked to be dropped, so {files} would be copied unchanged.</source>
        <translation>No hay nada marcado para descartar, así que se copiarían sin cambios: {files}.</translation>
    </message>
    <message>
        <source>Nothing is marked to be dropped, so {folder} holds {count} without a change.</source>
        <translation>No hay nada marcado para descartar, así que {folder} contiene {count} sin cambios.</translation>
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
        <source>Nothing remains of {cluster}, because every text of it is dropped: {listed}.</source>
        <translation>De {cluster} no queda nada, porque se descartan todos sus textos: {listed}.</translation>
    </message>
    <message>
        <source>Nothing remains of {cluster}, because every text of them is dropped: {listed}.</source>
        <translation>De {cluster} no queda nada, porque se descartan todos sus textos: {listed}.</translation>
    </message>
    <message>
        <source>Nothing was changed, because something was decided in another window just now; look at it, and try again.</source>
        <translation>No se ha cambiado nada, porque acaba de decidirse algo en otra ventana; revíselo e inténtelo de nuevo.</translation>
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
        <source>Nothing was saved, because the project is closed; open it again.</source>
        <translation>No se ha guardado nada, porque el proyecto está cerrado; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was written to {folder}.</source>
        <translation>No se ha escrito nada en {folder}.</translation>
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
        <source>Of every two pairs with different scores, the encoder puts {share} in the right order.</source>
        <translation>De cada dos pares con valores distintos, el codificador ordena bien {share}.</translation>
    </message>
    <message>
        <source>Of record {n} a number or the like is marked to be dropped; mark all texts of the record, or take the mark away.</source>
        <translation>En el registro {n} se ha marcado para descartar un número o algo similar; marque todos los textos del registro o quite la marca.</translation>
    </message>
    <message>
        <source>Of row {n} of sheet “{sheet}” only a part is marked to be dropped; mark all texts of the row, or take the mark away.</source>
        <translation>En la fila {n} de la hoja «{sheet}» solo se ha marcado una parte para descartar; marque todos los textos de la fila o quite la marca.</translation>
    </message>
    <message>
        <source>Of row {row} a part is marked to be dropped that cannot be told from the rest; mark the whole row, or take the mark away.</source>
        <translation>En la fila {row} se ha marcado para descartar una parte que no se distingue del resto; marque toda la fila o quite la marca.</translation>
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
        <source>Of {entry} {n} (line {n2}) only a part is marked to be dropped, but its {column} cannot be divided; mark all of it, or none.</source>
        <translation>De {entry} {n} (línea {n2}) solo se ha marcado una parte para descartar, pero no se puede dividir: {column}. Márquelo todo o nada.</translation>
    </message>
    <message>
        <source>Of {entry} {n} (line {n2}) the {column} is marked to be dropped and its translation is not; mark both, or neither.</source>
        <translation>De {entry} {n} (línea {n2}) se ha marcado para descartar {column}, pero no su traducción; marque ambos o ninguno.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “different”, and {fewest} are needed at the very least; label more of them, or choose the ranking loss.</source>
        <translation>De {pairs} pares, {same} están etiquetados como «distintos» y hacen falta al menos {fewest}; etiquete más o elija la pérdida de ranking.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “different”, and {fewest} are needed at the very least; label more of them.</source>
        <translation>De {pairs} pares, {same} están etiquetados como «distintos» y hacen falta al menos {fewest}; etiquete más.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “the same”, and {fewest} are needed at the very least; label more of them, or choose the ranking loss.</source>
        <translation>De {pairs} pares, {same} están etiquetados como «iguales» y hacen falta al menos {fewest}; etiquete más o elija la pérdida de ranking.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “the same”, and {fewest} are needed at the very least; label more of them.</source>
        <translation>De {pairs} pares, {same} están etiquetados como «iguales» y hacen falta al menos {fewest}; etiquete más.</translation>
    </message>
    <message>
        <source>On held-out pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {n} pairs that it was not taught, {what} is {n2} after and {n3} before (with other such pairs, the gain would be {change} in 95 of 100 cases).</source>
        <translation>En {n} pares con los que no se entrenó, {what}: {n2} después y {n3} antes (con otros pares así, la ganancia sería {change} en 95 de cada 100 casos).</translation>
    </message>
    <message>
        <source>On {n} pairs that it was not taught, {what} is {n2} after and {n3} before.</source>
        <translation>En {n} pares con los que no se entrenó, {what}: {n2} después y {n3} antes.</translation>
    </message>
    <message>
        <source>One entry per line: titles, questions, answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note is missing in the file.</source>
        <translation>Falta una nota en el archivo.</translation>
    </message>
    <message>
        <source>One place is damaged and cannot be read in {encoding}.</source>
        <translation>Un lugar está dañado y no se puede leer en {encoding}.</translation>
    </message>
    <message>
        <source>One place is damaged and cannot be read.</source>
        <translation>Un lugar está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Only a project has judged pairs; save the scan as a project first.</source>
        <translation>Solo un proyecto tiene pares valorados; guarde antes el análisis como proyecto.</translation>
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
        <source>Only {found} of {judged} judged pairs are {which}; judge more until there are {most}.</source>
        <translation>Solo {found} de {judged} pares valorados son {which}; siga valorando hasta que haya {most}.</translation>
    </message>
    <message>
        <source>Only {found} of {judged} judged pairs is {which}; judge more until there are {most}.</source>
        <translation>Solo {found} de {judged} pares valorados es {which}; siga valorando hasta que haya {most}.</translation>
    </message>
    <message>
        <source>Only {pairs} usable pairs are there, and teaching needs {pairs2} at the very least, better some hundreds; label more.</source>
        <translation>Solo hay {pairs} pares utilizables y para entrenar hacen falta al menos {pairs2}, mejor varios cientos; etiquete más.</translation>
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
        <source>Pairs are read from text files; save the table as .csv first.</source>
        <translation>Los pares se leen de archivos de texto; guarde antes la tabla como .csv.</translation>
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
        <source>Pairs with a similarity of at least {floor}, because there were too many pairs to keep them all.</source>
        <translation>Pares con una similitud de al menos {floor}, porque había demasiados para conservarlos todos.</translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor}.</source>
        <translation>Pares con una similitud de al menos {floor}.</translation>
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
        <source>Parts of the file are damaged, so some of its text may be missing.</source>
        <translation>Partes del archivo están dañadas, así que puede faltar texto.</translation>
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
        <source>Preferences and help</source>
        <translation>Preferencias y ayuda</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
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
        <source>Ranking compares each pair with the others of its batch; give a batch size of 2 or more.</source>
        <translation>El método de ranking compara cada par con los demás de su lote; indique un tamaño de lote de 2 o más.</translation>
    </message>
    <message>
        <source>Ranking learns from pairs that are the same, and only {same} are; label more of them, or choose another loss.</source>
        <translation>El método de ranking aprende de pares iguales y solo {same} lo son; etiquete más o elija otra pérdida.</translation>
    </message>
    <message>
        <source>Ranking learns only from pairs that are the same: {n} of {n2} were used for nothing.</source>
        <translation>El método de ranking solo aprende de pares iguales: {n} de {n2} no sirvieron de nada.</translation>
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
        <source>Ray is not installed, which a cluster needs; install it with pip install &apos;dittograph[cluster]&apos;.</source>
        <translation>Ray, necesario para un clúster, no está instalado; instálelo con pip install &apos;dittograph[cluster]&apos;.</translation>
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
        <source>Reading it failed in a way that ended the reader, so it is probably damaged; open it in the program that made it, and save it again.</source>
        <translation>El lector se interrumpió al leerlo, así que probablemente está dañado; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>Reading it takes longer than {n} minutes; split it into smaller files, or save it again in the program that made it.</source>
        <translation>Leerlo lleva más de {n} minutos; divídalo en archivos más pequeños o vuelva a guardarlo en el programa con que se hizo.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than there is; split it into smaller files.</source>
        <translation>Leerlo necesita más memoria de la que hay; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Reading it takes more than {n} seconds of computing, far more than other files of its size; save it again in the program that made it, or split it into smaller files.</source>
        <translation>Leerlo necesita más de {n} segundos de cálculo, mucho más que otros archivos de su tamaño; vuelva a guardarlo en el programa con que se hizo o divídalo en archivos más pequeños.</translation>
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
        <source>Renamed or moved: {old} → {new}</source>
        <translation>Renombrado o movido: {old} → {new}</translation>
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
        <source>Row {n} of sheet “{sheet}” cannot be taken out, because {what} refers to it or to rows below; delete the rows in the program that made the file.</source>
        <translation>La fila {n} de la hoja «{sheet}» no se puede quitar, porque a ella o a filas posteriores se refiere {what}; elimine las filas en el programa con que se hizo el archivo.</translation>
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
        <source>Says where your decisions are: they are saved as you go</source>
        <translation>Dice dónde están sus decisiones: se guardan sobre la marcha</translation>
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
        <source>Sheet “{what}” has no column {column} and was left out.</source>
        <translation>La hoja «{what}» no tiene la columna {column} y se ha omitido.</translation>
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
        <source>Since the last scan, {parts}.</source>
        <translation>Desde el último análisis: {parts}.</translation>
    </message>
    <message>
        <source>Some encoders were trained with these words before each text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Dittograph ({reason}).</source>
        <translation>Se ha producido un error en Dittograph ({reason}).</translation>
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
        <source>Standard input is empty.</source>
        <translation>La entrada estándar está vacía.</translation>
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
        <source>The PDF is damaged; open it in a program that shows it, and save or print it as a new one.</source>
        <translation>El PDF está dañado; ábralo en un programa que lo muestre y guárdelo o imprímalo como uno nuevo.</translation>
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
        <source>The cluster has no machine with a processor to work on; start some.</source>
        <translation>El clúster no tiene ningún equipo con procesador para trabajar; inicie alguno.</translation>
    </message>
    <message>
        <source>The clusters were not saved in {path}</source>
        <translation>No se han guardado los grupos en {path}</translation>
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
        <source>The default encoder {encoder} is not installed; run the installation again, or choose an encoder folder.</source>
        <translation>El codificador predeterminado {encoder} no está instalado; repita la instalación o elija una carpeta de codificador.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>El documento está vacío.</translation>
    </message>
    <message>
        <source>The draft {draft} was not removed ({error}); remove the folder yourself.</source>
        <translation>El borrador {draft} no se ha eliminado ({error}); elimine la carpeta usted mismo.</translation>
    </message>
    <message>
        <source>The encoder does not learn from these pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder for other languages ({encoder}) is not installed, because pip alone does not bring it; take Dittograph&apos;s installer, or run “make run” in its source folder, which puts it into {encoder2}.</source>
        <translation>El codificador para otros idiomas ({encoder}) no está instalado, porque pip por sí solo no lo trae; use el instalador de Dittograph o ejecute «make run» en su carpeta de código, que lo pone en {encoder2}.</translation>
    </message>
    <message>
        <source>The encoder in {folder} asks for {n} MB of memory, but its weights have {n2} MB, so it was not loaded; copy it again.</source>
        <translation>El codificador de {folder} pide {n} MB de memoria, pero sus pesos ocupan {n2} MB, así que no se ha cargado; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: it is of the kind “{kind}”, which this installation does not have, because such networks do not read text alone. Choose another.</source>
        <translation>El codificador de {folder} no se puede cargar: es del tipo «{kind}», que esta instalación no tiene, porque esas redes no leen solo texto. Elija otro.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: it needs program code of its own, which Dittograph never runs. Choose another.</source>
        <translation>El codificador de {folder} no se puede cargar: necesita código de programa propio, que Dittograph nunca ejecuta. Elija otro.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: {reason}. Copy it again, or choose another.</source>
        <translation>El codificador de {folder} no se puede cargar: {reason}. Vuelva a copiarlo o elija otro.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be read ({error}); copy it again.</source>
        <translation>No se puede leer el codificador de {folder} ({error}); vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be used because your administrator allows only those that are set up ({file}); choose one of these: {names}.</source>
        <translation>El codificador de {folder} no se puede usar porque su administrador solo permite los que están configurados ({file}); elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>The encoder in {folder} has no vocabulary (tokenizer.json), so it can read no word; copy it again.</source>
        <translation>El codificador de {folder} no tiene vocabulario (tokenizer.json), así que no puede leer ninguna palabra; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder in {folder} has no weights (model.safetensors).</source>
        <translation>El codificador de {folder} no tiene pesos (model.safetensors).</translation>
    </message>
    <message>
        <source>The encoder in {folder} lacks its part {missing}; copy it again.</source>
        <translation>Al codificador de {folder} le falta la parte {missing}; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder in {folder} names files outside its own folder; choose another encoder.</source>
        <translation>El codificador de {folder} nombra archivos fuera de su carpeta; elija otro codificador.</translation>
    </message>
    <message>
        <source>The encoder in {folder} needs program code of its own ({kind}), which Dittograph never runs; choose another encoder.</source>
        <translation>El codificador de {folder} necesita código de programa propio ({kind}), que Dittograph nunca ejecuta; elija otro codificador.</translation>
    </message>
    <message>
        <source>The encoder in {part} asks for far more memory than its weights need ({what} is {n}), so it was not loaded; copy it again.</source>
        <translation>El codificador de {part} pide mucha más memoria de la que necesitan sus pesos ({what} es {n}), así que no se ha cargado; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder is still loading; the answer comes when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder was thrown off course before anything was measured, so nothing was kept; choose a smaller learning rate.</source>
        <translation>El codificador se descontroló antes de medir nada, así que no se ha conservado nada; elija una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The encoder {encoder} has no prompt called “{what}”; choose one of {names}.</source>
        <translation>El codificador {encoder} no tiene ningún prompt «{what}»; elija entre {names}.</translation>
    </message>
    <message>
        <source>The encoder {encoder} holds a file outside its folder.</source>
        <translation>El codificador {encoder} contiene un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The encoder {encoder} in {folder} is not the one that this work was begun with; copy the same files there.</source>
        <translation>El codificador {encoder} de {folder} no es aquel con que se empezó este trabajo; copie allí los mismos archivos.</translation>
    </message>
    <message>
        <source>The encoder {encoder} was damaged on its way; scan again.</source>
        <translation>El codificador {encoder} se dañó por el camino; vuelva a analizar.</translation>
    </message>
    <message>
        <source>The encoder {encoder} was made for English; --encoder {encoder2} finds more in other languages.</source>
        <translation>El codificador {encoder} se hizo para el inglés; --encoder {encoder2} encuentra más en otros idiomas.</translation>
    </message>
    <message>
        <source>The encoder {name} gave its network a number that it does not know, so its files do not belong together; copy it again.</source>
        <translation>El codificador {name} dio a su red un número que no conoce, así que sus archivos no corresponden entre sí; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder {name} gave something that is not a number; its weights may be damaged. Copy it again, or choose another.</source>
        <translation>El codificador {name} dio algo que no es un número; sus pesos pueden estar dañados. Vuelva a copiarlo o elija otro.</translation>
    </message>
    <message>
        <source>The encoder {name} has changed since the texts were scanned; scan again.</source>
        <translation>El codificador {name} ha cambiado desde que se analizaron los textos; vuelva a analizar.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {file} cannot be read; copy it again.</source>
        <translation>No se puede leer el archivo {file} del codificador; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {file} is too large to be read; copy it again.</source>
        <translation>El archivo {file} del codificador es demasiado grande para leerlo; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {index} is damaged; copy it again.</source>
        <translation>El archivo {index} del codificador está dañado; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The end of the file is missing, and perhaps some of its text.</source>
        <translation>Falta el final del archivo y quizá parte del texto.</translation>
    </message>
    <message>
        <source>The engine does not understand this request: {error}.</source>
        <translation>El motor no entiende esta petición: {error}.</translation>
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
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The first line ({encoder}) does not name the columns; call the two texts sentence1 and sentence2, and what is known of them label or score.</source>
        <translation>La primera línea ({encoder}) no nombra las columnas; llame sentence1 y sentence2 a los dos textos y label o score a lo que se sabe de ellos.</translation>
    </message>
    <message>
        <source>The first text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds no text that Dittograph can read.</source>
        <translation>La carpeta no contiene texto que Dittograph pueda leer.</translation>
    </message>
    <message>
        <source>The folder {folder} is not an encoder: it has neither modules.json nor config.json. Choose a sentence-transformers folder.</source>
        <translation>La carpeta {folder} no es un codificador: no tiene modules.json ni config.json. Elija una carpeta de sentence-transformers.</translation>
    </message>
    <message>
        <source>The highest of four ways to compare vectors: cosine, dot product and two distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index alone missed {n} pairs; they were added.</source>
        <translation>El índice por sí solo pasó por alto {n} pares; se han añadido.</translation>
    </message>
    <message>
        <source>The index found only {recall} of the pairs, so every pair was compared instead.</source>
        <translation>El índice solo encontró el {recall} de los pares, así que se compararon todos.</translation>
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
        <source>The learning rate {n} is not possible; give a number above 0 and not above 1, such as 0.0001.</source>
        <translation>La tasa de aprendizaje {n} no es posible; indique un número mayor que 0 y no mayor que 1, como 0.0001.</translation>
    </message>
    <message>
        <source>The left list has {left:,} lines and the right one {right:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters on its pages are drawn as shapes, so there is no text in it. Let a program for text recognition (OCR) read it first.</source>
        <translation>Las letras de sus páginas están dibujadas como formas, así que no hay texto. Páselo antes por un programa de reconocimiento de texto (OCR).</translation>
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
        <source>The machine {machine} of the cluster cannot work ({problem}); look into it, or take it out of the cluster.</source>
        <translation>El equipo {machine} del clúster no puede trabajar ({problem}); revíselo o sáquelo del clúster.</translation>
    </message>
    <message>
        <source>The machine {machine} of the cluster does not answer; look into it, or take it out of the cluster.</source>
        <translation>El equipo {machine} del clúster no responde; revíselo o sáquelo del clúster.</translation>
    </message>
    <message>
        <source>The machine {machine} of the cluster has another {what} than this computer ({has} instead of {version}); install the same there.</source>
        <translation>El equipo {machine} del clúster tiene otro {what} que este equipo ({has} en vez de {version}); instale allí el mismo.</translation>
    </message>
    <message>
        <source>The machines of the cluster ran out of memory; give them more, or let fewer programs run there. Vectors made so far are kept.</source>
        <translation>Los equipos del clúster se quedaron sin memoria; deles más o ejecute allí menos programas. Se conservan los vectores calculados hasta ahora.</translation>
    </message>
    <message>
        <source>The mail has no text.</source>
        <translation>El correo no tiene texto.</translation>
    </message>
    <message>
        <source>The memory of the device “{device}” is too small for this encoder; choose the CPU.</source>
        <translation>La memoria del dispositivo «{device}» es insuficiente para este codificador; elija la CPU.</translation>
    </message>
    <message>
        <source>The memory of this computer is too small for this encoder; close other programs, or choose a smaller encoder.</source>
        <translation>La memoria de este equipo es insuficiente para este codificador; cierre otros programas o elija un codificador más pequeño.</translation>
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
        <source>The new encoder did a little worse than before, which may be chance.</source>
        <translation>El nuevo codificador fue algo peor que antes, lo que puede ser casualidad.</translation>
    </message>
    <message>
        <source>The new encoder gives all texts nearly the same vector and tells nothing apart any more, so it cannot be kept; try a smaller learning rate or fewer epochs.</source>
        <translation>El nuevo codificador da a todos los textos casi el mismo vector y ya no distingue nada, así que no se puede conservar; pruebe una tasa de aprendizaje menor o menos épocas.</translation>
    </message>
    <message>
        <source>The new encoder is no better than before, as far as these pairs can tell.</source>
        <translation>El nuevo codificador no es mejor que antes, hasta donde muestran estos pares.</translation>
    </message>
    <message>
        <source>The new encoder is worse than before, so it should not be kept.</source>
        <translation>El nuevo codificador es peor que antes, así que no conviene conservarlo.</translation>
    </message>
    <message>
        <source>The new encoder tells your pairs apart better than before.</source>
        <translation>El nuevo codificador distingue sus pares mejor que antes.</translation>
    </message>
    <message>
        <source>The new places of the files were not saved</source>
        <translation>No se han guardado las nuevas ubicaciones de los archivos</translation>
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
        <source>The pairs are graded, and the contrastive loss knows only “same” and “different”; choose the cosine loss, or give labels of 0 and 1.</source>
        <translation>Los pares están graduados y la pérdida contrastiva solo conoce «igual» y «distinto»; elija la pérdida de coseno o dé etiquetas 0 y 1.</translation>
    </message>
    <message>
        <source>The pasted text is empty.</source>
        <translation>El texto pegado está vacío.</translation>
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
        <source>The policy file {file} {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>El archivo de directivas {file} {what}. Nada de él está en vigor; pida a su administrador que lo corrija.</translation>
    </message>
    <message>
        <source>The policy file {file}, line {end}: {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>El archivo de directivas {file}, línea {end}: {what}. Nada de él está en vigor; pida a su administrador que lo corrija.</translation>
    </message>
    <message>
        <source>The policy file {file}: {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>El archivo de directivas {file}: {what}. Nada de él está en vigor; pida a su administrador que lo corrija.</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is empty; give the words to look for.</source>
        <translation>La consulta está vacía; indique las palabras que busca.</translation>
    </message>
    <message>
        <source>The reference has nothing of these documents at this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{rule}” is named twice; name each rule once.</source>
        <translation>La regla «{rule}» aparece dos veces; nombre cada regla una sola vez.</translation>
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
        <source>The scores go from {n} to {n2}, a scale that is not known; give them from 0 to 1, 5, 10 or 100.</source>
        <translation>Los valores van de {n} a {n2}, una escala desconocida; délos de 0 a 1, 5, 10 o 100.</translation>
    </message>
    <message>
        <source>The scores were read as going from 0 to {n}.</source>
        <translation>Los valores se han leído en una escala de 0 a {n}.</translation>
    </message>
    <message>
        <source>The seed {seed} is not possible; give 0 to 4294967295.</source>
        <translation>La semilla {seed} no es posible; indique de 0 a 4294967295.</translation>
    </message>
    <message>
        <source>The share held out, {n}, is not possible; give a number between 0 and 1, such as 0.1.</source>
        <translation>La parte reservada, {n}, no es posible; indique un número entre 0 y 1, como 0.1.</translation>
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
        <source>The sources were not read, because this project was made elsewhere and nobody has confirmed its sources here; confirm them in the window, or with --confirm-sources.</source>
        <translation>No se han leído las fuentes, porque este proyecto se hizo en otro lugar y aquí nadie las ha confirmado; confírmelas en la ventana o con --confirm-sources.</translation>
    </message>
    <message>
        <source>The table has a header and no rows.</source>
        <translation>La tabla tiene encabezado, pero no filas.</translation>
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
        <source>The threshold {n} is below the floor of {n2} that your administrator has set in {file}; give a higher one.</source>
        <translation>El umbral {n} está por debajo del mínimo {n2} que su administrador ha fijado en {file}; indique uno más alto.</translation>
    </message>
    <message>
        <source>The threshold {n} is below this scan&apos;s floor of {n2}; scan again with a lower floor.</source>
        <translation>El umbral {n} está por debajo del mínimo de este análisis, {n2}; vuelva a analizar con un mínimo más bajo.</translation>
    </message>
    <message>
        <source>The times in line {n} cannot be read, so what follows them was read as part of the subtitle before.</source>
        <translation>Los tiempos de la línea {n} no se pueden leer, así que lo que sigue se ha leído como parte del subtítulo anterior.</translation>
    </message>
    <message>
        <source>The times in {n} lines cannot be read (the first is line {n2}), so what follows them was read as part of the subtitle before.</source>
        <translation>Los tiempos de {n} líneas no se pueden leer (la primera es la línea {n2}), así que lo que sigue se ha leído como parte del subtítulo anterior.</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the {what} ({own}) are not the ones that were published; run the installation again.</source>
        <translation>Los pesos ({what}, {own}) no son los publicados; repita la instalación.</translation>
    </message>
    <message>
        <source>The weights {file} are a pickle, which could run harmful code, so it was not opened; convert the encoder to safetensors first: load it with sentence-transformers where you trust it, and save it again.</source>
        <translation>Los pesos {file} son un pickle, que podría ejecutar código dañino, así que no se han abierto; convierta antes el codificador a safetensors: cárguelo con sentence-transformers donde confíe en él y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>The weights {file} are damaged or cut off; copy the encoder again.</source>
        <translation>Los pesos {file} están dañados o cortados; vuelva a copiar el codificador.</translation>
    </message>
    <message>
        <source>The weights {path} are not 4-bit weights that Dittograph knows; copy the encoder again.</source>
        <translation>Los pesos {path} no son pesos de 4 bits que Dittograph conozca; vuelva a copiar el codificador.</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read; copy them again.</source>
        <translation>No se pueden leer los pesos {path}; vuelva a copiarlos.</translation>
    </message>
    <message>
        <source>The window is made with Qt {qt} and PySide6 {pyside} (with shiboken6), both built from their unmodified sources and loaded as shared libraries, under the GNU Lesser General Public License, version 3. Its text, and that of the GNU General Public License which it builds on, are under “Made with”. A package may leave out what only a debugger reads in them.

Dittograph itself has the MIT licence. You may modify it, and reverse engineer it to debug your own changes to Qt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in its charts and diagrams were not read.</source>
        <translation>No se han leído las palabras de sus gráficos y diagramas.</translation>
    </message>
    <message>
        <source>The words in its charts and formulas were not read.</source>
        <translation>No se han leído las palabras de sus gráficos y fórmulas.</translation>
    </message>
    <message>
        <source>The workers of the cluster were lost again and again ({name}), as too little memory has it; look at its machines, and scan again. Vectors made so far are kept.</source>
        <translation>Los procesos del clúster se perdieron una y otra vez ({name}), como ocurre con poca memoria; revise sus equipos y vuelva a analizar. Se conservan los vectores calculados hasta ahora.</translation>
    </message>
    <message>
        <source>The workers of the cluster were lost again and again, as too little memory has it; look at its machines, and scan again. Vectors made so far are kept.</source>
        <translation>Los procesos del clúster se perdieron una y otra vez, como ocurre con poca memoria; revise sus equipos y vuelva a analizar. Se conservan los vectores calculados hasta ahora.</translation>
    </message>
    <message>
        <source>The worst errors of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip archive is damaged, cut off or one part of several; put it together or pack it again.</source>
        <translation>El archivo ZIP está dañado, cortado o es una de varias partes; júntelas o vuelva a comprimirlo.</translation>
    </message>
    <message>
        <source>The zip archive is empty: there are no files in it to read.</source>
        <translation>El archivo ZIP está vacío: no hay archivos que leer.</translation>
    </message>
    <message>
        <source>The {what} cannot be {given} because your administrator has set it to {default} in {file}; leave it out.</source>
        <translation>{what} no puede ser {given} porque su administrador ha fijado {default} en {file}; omítalo.</translation>
    </message>
    <message>
        <source>The {what} {n} is not a cosine similarity; give a number from -1 to 1.</source>
        <translation>{what} {n} no es una similitud de coseno; indique un número de -1 a 1.</translation>
    </message>
    <message>
        <source>The {what} {value} is not possible; give 1 to {n}.</source>
        <translation>{what} {value} no es posible; indique de 1 a {n}.</translation>
    </message>
    <message>
        <source>The {what} “{number}” is not a whole number.</source>
        <translation>{what} «{number}» no es un número entero.</translation>
    </message>
    <message>
        <source>The {what} “{share}” is not a number.</source>
        <translation>{what} «{share}» no es un número.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, size of the letters, new scans, cache</source>
        <translation>Tema, tamaño de letra, análisis nuevos, caché</translation>
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
        <source>There is already an encoder called “{what}”; give another name.</source>
        <translation>Ya hay un codificador llamado «{what}»; indique otro nombre.</translation>
    </message>
    <message>
        <source>There is no Ray cluster of this version of Ray at {address} ({said}); see that the address is right, and that the cluster runs Ray {version} and the same Python.</source>
        <translation>No hay ningún clúster de esta versión de Ray en {address} ({said}); compruebe que la dirección es correcta y que el clúster ejecuta Ray {version} y el mismo Python.</translation>
    </message>
    <message>
        <source>There is no encoder called “{name_or_folder}” and no such folder; found: {names}.</source>
        <translation>No hay ningún codificador «{name_or_folder}» ni carpeta con ese nombre; hay: {names}.</translation>
    </message>
    <message>
        <source>There is no encoder called “{name_or_folder}” and no such folder; found: {names}. The administrator&apos;s folder {place} cannot be reached now; the encoder may be there.</source>
        <translation>No hay ningún codificador «{name_or_folder}» ni carpeta con ese nombre; hay: {names}. La carpeta del administrador {place} no está accesible ahora; el codificador podría estar allí.</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}; choose another.</source>
        <translation>No existe la codificación {encoding}; elija otra.</translation>
    </message>
    <message>
        <source>There is no encoding {what}; give one such as utf-8, cp1252 or cp850.</source>
        <translation>No existe la codificación {what}; indique una como utf-8, cp1252 o cp850.</translation>
    </message>
    <message>
        <source>There is no file {path}; choose a project ({what}).</source>
        <translation>No existe el archivo {path}; elija un proyecto ({what}).</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose a sentence-transformers folder.</source>
        <translation>No existe la carpeta {folder}; elija una carpeta de sentence-transformers.</translation>
    </message>
    <message>
        <source>There is no other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “{rule}”; choose some of {rules}.</source>
        <translation>No hay ninguna regla «{rule}»; elija entre {rules}.</translation>
    </message>
    <message>
        <source>There is no source “{wanted}”.</source>
        <translation>No hay ninguna fuente «{wanted}».</translation>
    </message>
    <message>
        <source>There is no such file or folder; check the spelling.</source>
        <translation>No existe ese archivo ni esa carpeta; compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>There is no text on its pages. If you see some when you open it, save or print it as a new PDF.</source>
        <translation>No hay texto en sus páginas. Si lo ve al abrirlo, guárdelo o imprímalo como un PDF nuevo.</translation>
    </message>
    <message>
        <source>There is no text to scan; give files, folders or a list.</source>
        <translation>No hay texto que analizar; indique archivos, carpetas o una lista.</translation>
    </message>
    <message>
        <source>There is none below the header.</source>
        <translation>No hay ninguna debajo del encabezado.</translation>
    </message>
    <message>
        <source>There is nothing here that Dittograph can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many pairs to keep, so only those with a similarity of at least {floor} are listed.</source>
        <translation>Había demasiados pares, así que solo figuran los que tienen una similitud de al menos {floor}.</translation>
    </message>
    <message>
        <source>These clusters have so many texts that setting all of them apart would take minutes; choose fewer clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures stand on few pairs and may be far off; {few} of each kind or more say something, hundreds are better.</source>
        <translation>Estas cifras se basan en pocos pares y pueden estar muy desviadas; a partir de {few} de cada clase dicen algo, mejor cientos.</translation>
    </message>
    <message>
        <source>These figures stand on few pairs and may be far off; {few} or more say something, hundreds are better.</source>
        <translation>Estas cifras se basan en pocos pares y pueden estar muy desviadas; a partir de {few} dicen algo, mejor cientos.</translation>
    </message>
    <message>
        <source>These {n} pairs leave open whether words and facts tell more than the similarity; they count a little.</source>
        <translation>Estos {n} pares no aclaran si las palabras y los datos dicen más que la similitud; cuentan un poco.</translation>
    </message>
    <message>
        <source>This cannot be handed to the engine ({error}), so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have enough memory for this; raise the lowest similarity kept, or use fewer texts.</source>
        <translation>Este equipo no tiene memoria suficiente para esto; suba la similitud mínima conservada o use menos textos.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these {n2} pairs, so the figures are better than they would be on new ones.</source>
        <translation>Este codificador ha aprendido de {n} de estos {n2} pares, así que las cifras son mejores de lo que serían con pares nuevos.</translation>
    </message>
    <message>
        <source>This machine has no usable “{device}” device; choose auto or cpu.</source>
        <translation>Este equipo no tiene un dispositivo «{device}» utilizable; elija auto o cpu.</translation>
    </message>
    <message>
        <source>This {what} cannot be read ({error}); copy it elsewhere and retry.</source>
        <translation>No se puede leer ({what}: {error}); cópielo en otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Those the encoder was made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold shown first</source>
        <translation>Umbral mostrado al principio</translation>
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
        <source>Until then Dittograph goes by your own choices, as if there were no policy.</source>
        <translation>Hasta entonces, Dittograph sigue sus propias preferencias, como si no hubiera directiva.</translation>
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
        <source>What stays begins as {title} do, and would be read as such; keep the text that it begins with now.</source>
        <translation>Lo que queda empieza como {title} y se leería así; conserve el texto con que empieza ahora.</translation>
    </message>
    <message>
        <source>What such a file looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the encoder had learned is no longer on the disk; teach it again.</source>
        <translation>Lo que el codificador había aprendido ya no está en el disco; entrénelo de nuevo.</translation>
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
        <source>Where the line stands when the results open; it can be moved there. Each encoder has its own, which is measured when it is first used.</source>
        <translation>Dónde está la línea al abrir los resultados; allí se puede mover. Cada codificador tiene la suya, que se mide al usarlo por primera vez.</translation>
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
        <source>Without these passages a line that is only a number would become the number of a subtitle; leave one of them in.</source>
        <translation>Sin estos pasajes, una línea que es solo un número pasaría a ser el número de un subtítulo; deje uno de ellos.</translation>
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
        <source>Wrote {count} to {folder} without the {text} listed in audit.csv.</source>
        <translation>Escrito en {folder}: {count}, sin lo que recoge audit.csv ({text}).</translation>
    </message>
    <message>
        <source>Wrote {count} to {folder} without the {text} listed in audit.csv; of {file} nothing was left.</source>
        <translation>Escrito en {folder}: {count}, sin lo que recoge audit.csv ({text}); no quedó nada de {file}.</translation>
    </message>
    <message>
        <source>Wrote {decisions} to {name}. It holds no texts; a colleague who has the same files can merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {target}.</source>
        <translation>Escrito: {target}.</translation>
    </message>
    <message>
        <source>Wrote {written} to {target}.</source>
        <translation>Escrito en {target}: {written}.</translation>
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
        <source>You may not read this {what}; change its permissions, or copy it elsewhere.</source>
        <translation>No tiene permiso de lectura ({what}); cambie los permisos o cópielo en otro lugar.</translation>
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
        <source>a chart</source>
        <translation>un gráfico</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un comentario</translation>
    </message>
    <message>
        <source>a conditional format</source>
        <translation>un formato condicional</translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a defined name</source>
        <translation>un nombre definido</translation>
    </message>
    <message>
        <source>a fact differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>un filtro</translation>
    </message>
    <message>
        <source>a filter or a database range</source>
        <translation>un filtro o un rango de base de datos</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>una fórmula</translation>
    </message>
    <message>
        <source>a formula or a range</source>
        <translation>una fórmula o un rango</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un vínculo</translation>
    </message>
    <message>
        <source>a merged cell</source>
        <translation>una celda combinada</translation>
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
        <source>a page break</source>
        <translation>un salto de página</translation>
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
        <source>a picture or a chart</source>
        <translation>una imagen o un gráfico</translation>
    </message>
    <message>
        <source>a picture, a chart or a button</source>
        <translation>una imagen, un gráfico o un botón</translation>
    </message>
    <message>
        <source>a pivot table</source>
        <translation>una tabla dinámica</translation>
    </message>
    <message>
        <source>a print range</source>
        <translation>un rango de impresión</translation>
    </message>
    <message>
        <source>a protected range</source>
        <translation>un rango protegido</translation>
    </message>
    <message>
        <source>a quotation mark is missing, or there is one too many</source>
        <translation>falta una comilla o sobra una</translation>
    </message>
    <message>
        <source>a range of cells</source>
        <translation>un rango de celdas</translation>
    </message>
    <message>
        <source>a rule for what may be entered</source>
        <translation>una regla de validación</translation>
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
        <source>a step of its history is missing</source>
        <translation>falta un paso de su historial</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
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
        <source>about {low}</source>
        <translation>cerca de {low}</translation>
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
        <source>at {threshold}, {share} of what is joined is right and {found} is found</source>
        <translation>con {threshold}, {share} de lo unido es correcto y se encuentra {found}</translation>
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
        <source>batch size</source>
        <translation>tamaño de lote</translation>
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
        <source>best {threshold}</source>
        <translation>mejor {threshold}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <source>cannot be read in line {n}; a setting is written name = &quot;value&quot;</source>
        <translation>no se puede leer en la línea {n}; un ajuste se escribe nombre = &quot;valor&quot;</translation>
    </message>
    <message>
        <source>cannot be read in line {n}; put paths with \ between single quotes</source>
        <translation>no se puede leer en la línea {n}; ponga las rutas con \ entre comillas simples</translation>
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
        <source>damaged or cut off, so that text may be missing or wrong</source>
        <translation>daños o cortes, por lo que puede faltar texto o haber errores</translation>
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
        <source>default encoder</source>
        <translation>codificador predeterminado</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>differs in {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>producto escalar</translation>
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
        <source>encoder for other languages</source>
        <translation>codificador para otros idiomas</translation>
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
        <source>encrypted, and left out as far as they are</source>
        <translation>cifrado, omitido en esa medida</translation>
    </message>
    <message>
        <source>ends in the middle of something; complete its last line</source>
        <translation>acaba a medias; complete su última línea</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>menos de 1 de 100</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
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
        <source>floor</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
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
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
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
        <source>has a label that is neither 0 nor 1</source>
        <translation>tiene una etiqueta que no es ni 0 ni 1</translation>
    </message>
    <message>
        <source>has a label that is not a number</source>
        <translation>tiene una etiqueta que no es un número</translation>
    </message>
    <message>
        <source>has a label that is not between 0 and {n}</source>
        <translation>tiene una etiqueta que no está entre 0 y {n}</translation>
    </message>
    <message>
        <source>has an empty cell</source>
        <translation>tiene una celda vacía</translation>
    </message>
    <message>
        <source>have a label that is neither 0 nor 1</source>
        <translation>tienen una etiqueta que no es ni 0 ni 1</translation>
    </message>
    <message>
        <source>have a label that is not a number</source>
        <translation>tienen una etiqueta que no es un número</translation>
    </message>
    <message>
        <source>have a label that is not between 0 and {n}</source>
        <translation>tienen una etiqueta que no está entre 0 y {n}</translation>
    </message>
    <message>
        <source>have an empty cell</source>
        <translation>tienen una celda vacía</translation>
    </message>
    <message>
        <source>holds a value that is far too long</source>
        <translation>contiene un valor demasiado largo</translation>
    </message>
    <message>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an encoding that had to be guessed</source>
        <translation>codificación supuesta</translation>
    </message>
    <message>
        <source>is not text in UTF-8; save it again as UTF-8</source>
        <translation>no es texto en UTF-8; guárdelo de nuevo como UTF-8</translation>
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
        <source>it goes on with a string that has not begun</source>
        <translation>continúa una cadena que no ha empezado</translation>
    </message>
    <message>
        <source>it holds more than tables</source>
        <translation>contiene algo más que tablas</translation>
    </message>
    <message>
        <source>it is muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a comment nor a string</source>
        <translation>no es ni un comentario ni una cadena</translation>
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
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>it wanted too much memory</source>
        <translation>necesitó demasiada memoria</translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>its file was changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its history goes in a circle</source>
        <translation>su historial forma un círculo</translation>
    </message>
    <message>
        <source>its history is damaged</source>
        <translation>su historial está dañado</translation>
    </message>
    <message>
        <source>its history: {error}</source>
        <translation>su historial: {error}</translation>
    </message>
    <message>
        <source>its msgctxt has no msgid</source>
        <translation>su msgctxt no tiene msgid</translation>
    </message>
    <message>
        <source>its msgid has no msgstr</source>
        <translation>su msgid no tiene msgstr</translation>
    </message>
    <message>
        <source>its other texts are in the reference, which no rule prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part “judgements” is missing</source>
        <translation>falta su parte «judgements»</translation>
    </message>
    <message>
        <source>its part “muted” is missing</source>
        <translation>falta su parte «muted»</translation>
    </message>
    <message>
        <source>its part “new” is damaged</source>
        <translation>su parte «new» está dañada</translation>
    </message>
    <message>
        <source>its part “{what}” is damaged</source>
        <translation>su parte «{what}» está dañada</translation>
    </message>
    <message>
        <source>its part “{what}” is missing</source>
        <translation>falta su parte «{what}»</translation>
    </message>
    <message>
        <source>its part “{what}” is not of numbers as it should be</source>
        <translation>su parte «{what}» no es de números como debería</translation>
    </message>
    <message>
        <source>its passages do not fit together</source>
        <translation>sus pasajes no encajan entre sí</translation>
    </message>
    <message>
        <source>its process crashed</source>
        <translation>su proceso falló</translation>
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
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>less than 0.001 either way</source>
        <translation>menos de 0,001 en ambos sentidos</translation>
    </message>
    <message>
        <source>line {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>líneas {lines}</translation>
    </message>
    <message>
        <source>lines {lines} and {n} more</source>
        <translation>líneas {lines} y {n} más</translation>
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
        <source>more than 99 of 100</source>
        <translation>más de 99 de 100</translation>
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
        <source>nearly the same words</source>
        <translation>casi las mismas palabras</translation>
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
        <source>no process could be started</source>
        <translation>no se pudo iniciar ningún proceso</translation>
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
        <source>number of epochs</source>
        <translation>número de épocas</translation>
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
        <source>save it as plain text (.txt) first.</source>
        <translation>guárdelo antes como texto sin formato (.txt).</translation>
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
        <source>share held out</source>
        <translation>parte reservada</translation>
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
        <source>the average precision</source>
        <translation>precisión media</translation>
    </message>
    <message>
        <source>the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of changes</source>
        <translation>la lista de cambios</translation>
    </message>
    <message>
        <source>the mean of these {kept} is kept: {best:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean reciprocal rank of a text&apos;s partner</source>
        <translation>rango recíproco medio de la pareja de un texto</translation>
    </message>
    <message>
        <source>the other texts are in the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rank agreement with your grades (Spearman)</source>
        <translation>concordancia de rangos con sus grados (Spearman)</translation>
    </message>
    <message>
        <source>the reference has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
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
        <source>there is no mark “{mark}”</source>
        <translation>no existe la marca «{mark}»</translation>
    </message>
    <message>
        <source>they are similar only by way of other texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
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
        <source>{agree}; {rest} moved</source>
        <translation>{agree}; {rest} de lugar distinto</translation>
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
        <source>{changed} has changed since the scan.</source>
        <translation>{changed} ha cambiado desde el análisis.</translation>
    </message>
    <message>
        <source>{changed} have changed since the scan.</source>
        <translation>{changed} han cambiado desde el análisis.</translation>
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
        <source>{count} are in no cluster at {n}, so nothing like them stays.</source>
        <translation>{count} no están en ningún grupo con {n}, así que no queda nada parecido.</translation>
    </message>
    <message>
        <source>{count} are not written, because nothing is left of them: {vanishing}.</source>
        <translation>{count} no se escriben, porque no queda nada: {vanishing}.</translation>
    </message>
    <message>
        <source>{count} is in no cluster at {n}, so nothing like it stays.</source>
        <translation>{count} no está en ningún grupo con {n}, así que no queda nada parecido.</translation>
    </message>
    <message>
        <source>{count} is not written, because nothing is left of it: {vanishing}.</source>
        <translation>{count} no se escribe, porque no queda nada: {vanishing}.</translation>
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
        <source>{files} would be written, {n} of them shortened; {text} left out.</source>
        <translation>Se escribirían {files}, de ellos {n} recortados; omitidos: {text}.</translation>
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
        <source>{folder} is inside the folder of the encoder {known}, which would change by it; give another folder.</source>
        <translation>{folder} está dentro de la carpeta del codificador {known}, que cambiaría por ello; indique otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} is one of the sources; give the name of a new folder.</source>
        <translation>{folder} es una de las fuentes; indique el nombre de una carpeta nueva.</translation>
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
        <source>{have}, but the scan lists only {listed} of them: too few to measure; judge at least {listed2} more that it shows.</source>
        <translation>{have}, pero el análisis solo incluye {listed}: muy pocos para medir; valore al menos {listed2} más de los que muestra.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample, and to teach.</source>
        <translation>{have}: suficientes para medir a grandes rasgos, pues las decisiones no son una muestra justa, y para entrenar.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample; to teach an encoder, judge {more} more, at least {kinds}.</source>
        <translation>{have}: suficientes para medir a grandes rasgos, pues las decisiones no son una muestra justa; para entrenar un codificador, valore {more} más, al menos {kinds}.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample; to teach an encoder, judge {more} more.</source>
        <translation>{have}: suficientes para medir a grandes rasgos, pues las decisiones no son una muestra justa; para entrenar un codificador, valore {more} más.</translation>
    </message>
    <message>
        <source>{have}: enough to measure, and to teach.</source>
        <translation>{have}: suficientes para medir y para entrenar.</translation>
    </message>
    <message>
        <source>{have}: enough to measure; to teach an encoder, judge {more} more, at least {kinds}.</source>
        <translation>{have}: suficientes para medir; para entrenar un codificador, valore {more} más, al menos {kinds}.</translation>
    </message>
    <message>
        <source>{have}: enough to measure; to teach an encoder, judge {more} more.</source>
        <translation>{have}: suficientes para medir; para entrenar un codificador, valore {more} más.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some among those that the scan lists that are different, too.</source>
        <translation>{have}: para medir, valore también algunos distintos entre los que incluye el análisis.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some among those that the scan lists that are the same, too.</source>
        <translation>{have}: para medir, valore también algunos iguales entre los que incluye el análisis.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some that are different, too.</source>
        <translation>{have}: para medir, valore también algunos distintos.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some that are the same, too.</source>
        <translation>{have}: para medir, valore también algunos iguales.</translation>
    </message>
    <message>
        <source>{have}: too few to measure; judge at least {more} more.</source>
        <translation>{have}: muy pocos para medir; valore al menos {more} más.</translation>
    </message>
    <message>
        <source>{kept:,} would stay because you kept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not expected here</source>
        <translation>aquí no se espera {key}</translation>
    </message>
    <message>
        <source>{known:,} of {pairs:,} lines compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} are no valid JSON and were left out.</source>
        <translation>{lines} no son JSON válido y se han omitido.</translation>
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
        <source>{name} cannot be looked at ({error}), so nobody knows how new it is; put it back, or leave out the rule “newest”.</source>
        <translation>{name} no está accesible ({error}), así que no se sabe de cuándo es; devuélvalo a su sitio u omita la regla «newest».</translation>
    </message>
    <message>
        <source>{name} cannot be read again ({error}); put it back to clean it, or scan again.</source>
        <translation>{name} no se puede volver a leer ({error}); devuélvalo a su sitio para limpiarlo o vuelva a analizar.</translation>
    </message>
    <message>
        <source>{name} has changed since it was scanned, so nobody knows which of its rows are meant; scan it again, or leave out the rule “most-complete”.</source>
        <translation>{name} ha cambiado desde que se analizó, así que no se sabe a qué filas se refiere; vuelva a analizarlo u omita la regla «most-complete».</translation>
    </message>
    <message>
        <source>{name} on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not cleaned, so nothing was written: {why}</source>
        <translation>{name} no se ha limpiado, así que no se ha escrito nada: {why}</translation>
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
        <source>{n} documents embedded in it were not read.</source>
        <translation>No se han leído {n} documentos incrustados.</translation>
    </message>
    <message>
        <source>{n} dropped as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dropped text</source>
        <translation>{n} texto descartado</translation>
    </message>
    <message>
        <source>{n} dropped texts</source>
        <translation>{n} textos descartados</translation>
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
        <source>{n} files were read there.</source>
        <translation>Archivos leídos allí: {n}.</translation>
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
        <source>{n} judged pair</source>
        <translation>{n} par valorado</translation>
    </message>
    <message>
        <source>{n} judged pairs</source>
        <translation>{n} pares valorados</translation>
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
        <source>{n} lines were left out, because no times belong to them; the first is line {n2}.</source>
        <translation>Se han omitido {n} líneas, porque no les corresponde ningún tiempo; la primera es la línea {n2}.</translation>
    </message>
    <message>
        <source>{n} lines were left out, which stand before the first subtitle.</source>
        <translation>Se han omitido {n} líneas anteriores al primer subtítulo.</translation>
    </message>
    <message>
        <source>{n} lines, the first of them line {n2},</source>
        <translation>{n} líneas, la primera de ellas la línea {n2},</translation>
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
        <source>{n} more</source>
        <translation>{n} más</translation>
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
        <source>{n} not the same</source>
        <translation>{n} distintos</translation>
    </message>
    <message>
        <source>{n} notes are missing in the file.</source>
        <translation>Faltan {n} notas en el archivo.</translation>
    </message>
    <message>
        <source>{n} obsolete entries were left out.</source>
        <translation>Se han omitido {n} entradas obsoletas.</translation>
    </message>
    <message>
        <source>{n} of 100</source>
        <translation>{n} de 100</translation>
    </message>
    <message>
        <source>{n} of the {n2} pairs to learn from are measured on, too, and were left out.</source>
        <translation>{n} de los {n2} pares para aprender sirven también para medir y se han omitido.</translation>
    </message>
    <message>
        <source>{n} of {n2} chapters are cut off, so text may be missing.</source>
        <translation>{n} de {n2} capítulos están cortados, así que puede faltar texto.</translation>
    </message>
    <message>
        <source>{n} of {n2} chapters are missing or damaged and were left out.</source>
        <translation>Faltan o están dañados {n} de {n2} capítulos; se han omitido.</translation>
    </message>
    <message>
        <source>{n} of {n2} mails are {what}.</source>
        <translation>{n} de {n2} correos: {what}.</translation>
    </message>
    <message>
        <source>{n} of {n2} mails is {what}.</source>
        <translation>{n} de {n2} correos: {what}.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages are damaged and were left out.</source>
        <translation>{n} de {n2} páginas están dañadas y se han omitido.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages is damaged and was left out.</source>
        <translation>{n} de {n2} páginas está dañada y se ha omitido.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages show a picture without text, as scans do; what they say is not read.</source>
        <translation>{n} de {n2} páginas muestran una imagen sin texto, como los escaneos; no se han leído.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages show no text that can be read.</source>
        <translation>{n} de {n2} páginas no muestran texto que se pueda leer.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages shows a picture without text, as scans do; what they say is not read.</source>
        <translation>{n} de {n2} páginas muestra una imagen sin texto, como los escaneos; no se ha leído.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages shows no text that can be read.</source>
        <translation>{n} de {n2} páginas no muestra texto que se pueda leer.</translation>
    </message>
    <message>
        <source>{n} of {n2} texts are longer than the encoder reads; only the beginning counts.</source>
        <translation>{n} de {n2} textos son más largos de lo que lee el codificador; solo cuenta el principio.</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree</source>
        <translation>coinciden {n} de {n2} palabras</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree; {sentence} differ</source>
        <translation>coinciden {n} de {n2} palabras; {sentence} difieren</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree; {sentence} differs</source>
        <translation>coinciden {n} de {n2} palabras; {sentence} difiere</translation>
    </message>
    <message>
        <source>{n} pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pair called both the same and different was left out.</source>
        <translation>Se ha omitido {n} par llamado a la vez igual y distinto.</translation>
    </message>
    <message>
        <source>{n} pair is the same, {n2} are not</source>
        <translation>{n} par es igual, {n2} no</translation>
    </message>
    <message>
        <source>{n} pair is the same, {n2} is not</source>
        <translation>{n} par es igual, {n2} no</translation>
    </message>
    <message>
        <source>{n} pair of a text with itself was left out.</source>
        <translation>Se ha omitido {n} par de un texto consigo mismo.</translation>
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
        <source>{n} pair with several scores was given their average.</source>
        <translation>A {n} par con varios valores se le ha dado su media.</translation>
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
        <source>{n} pairs are the same, {n2} are not</source>
        <translation>{n} pares son iguales, {n2} no</translation>
    </message>
    <message>
        <source>{n} pairs are the same, {n2} is not</source>
        <translation>{n} pares son iguales, {n2} no</translation>
    </message>
    <message>
        <source>{n} pairs called both the same and different were left out.</source>
        <translation>Se han omitido {n} pares llamados a la vez iguales y distintos.</translation>
    </message>
    <message>
        <source>{n} pairs of a text with itself were left out.</source>
        <translation>Se han omitido {n} pares de un texto consigo mismo.</translation>
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
        <source>{n} pairs were left out because this encoder was taught them: it rates them as it rates no new ones.</source>
        <translation>Se han omitido {n} pares porque este codificador se entrenó con ellos: los puntúa como no puntúa ninguno nuevo.</translation>
    </message>
    <message>
        <source>{n} pairs with graded scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pairs with several scores were given their average.</source>
        <translation>A {n} pares con varios valores se les ha dado su media.</translation>
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
        <source>{n} places are damaged and cannot be read in {encoding}.</source>
        <translation>{n} lugares están dañados y no se pueden leer en {encoding}.</translation>
    </message>
    <message>
        <source>{n} places are damaged and cannot be read.</source>
        <translation>{n} lugares están dañados y no se pueden leer.</translation>
    </message>
    <message>
        <source>{n} repeated pair was left out.</source>
        <translation>Se ha omitido {n} par repetido.</translation>
    </message>
    <message>
        <source>{n} repeated pairs were left out.</source>
        <translation>Se han omitido {n} pares repetidos.</translation>
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
        <source>{n} rows {many} and were left out ({lines}).</source>
        <translation>{n} filas {many} y se han omitido ({lines}).</translation>
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
        <source>{n} text has no word that the encoder knows, so it pairs with nothing.</source>
        <translation>{n} texto no tiene ninguna palabra que el codificador conozca, así que no forma pareja con nada.</translation>
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
        <source>{n} texts have no word that the encoder knows, so they pair with nothing.</source>
        <translation>{n} textos no tienen ninguna palabra que el codificador conozca, así que no forman pareja con nada.</translation>
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
        <source>{n} the same</source>
        <translation>{n} iguales</translation>
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
        <source>{n} translations are marked as fuzzy: nobody has confirmed them.</source>
        <translation>{n} traducciones están marcadas como dudosas (fuzzy): nadie las ha confirmado.</translation>
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
        <source>{pair} was left out, dropped as a duplicate but also marked as not a duplicate; judge to settle it.</source>
        <translation>{pair} omitido: descartado como duplicado, pero también marcado como no duplicado; valórelo para aclararlo.</translation>
    </message>
    <message>
        <source>{pair} were left out, dropped as a duplicate but also marked as not a duplicate; judge to settle it.</source>
        <translation>{pair} omitidos: descartados como duplicados, pero también marcados como no duplicados; valórelos para aclararlo.</translation>
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
        <source>{path} cannot be read ({error}); check its name.</source>
        <translation>No se puede leer {path} ({error}); compruebe el nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check that you may read it, and try again later.</source>
        <translation>No se puede leer {path} ({reason}); compruebe que tiene permiso de lectura e inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has been replaced by another scan; open it again to search in it.</source>
        <translation>{path} se ha sustituido por otro análisis; ábralo de nuevo para buscar en él.</translation>
    </message>
    <message>
        <source>{path} is a file; give the name of a new folder.</source>
        <translation>{path} es un archivo; indique el nombre de una carpeta nueva.</translation>
    </message>
    <message>
        <source>{path} is a place where a disk is attached; give the name of a new folder in it.</source>
        <translation>En {path} hay un disco montado; indique el nombre de una carpeta nueva dentro.</translation>
    </message>
    <message>
        <source>{path} is closed; open it again.</source>
        <translation>{path} está cerrado; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a Dittograph project ({reason}).</source>
        <translation>{path} está dañado o no es un proyecto de Dittograph ({reason}).</translation>
    </message>
    <message>
        <source>{path} is no longer there, so nothing was decided; put it back, or save the project elsewhere.</source>
        <translation>{path} ya no está, así que no se ha decidido nada; devuélvalo a su sitio o guarde el proyecto en otro lugar.</translation>
    </message>
    <message>
        <source>{path} is not a Dittograph project; choose a .ditto file.</source>
        <translation>{path} no es un proyecto de Dittograph; elija un archivo .ditto.</translation>
    </message>
    <message>
        <source>{path} is not a file of decisions (a mark names source {source}, and there are {sources}); ask for it again.</source>
        <translation>{path} no es un archivo de decisiones (una marca nombra la fuente {source} y hay {sources}); pídalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a file of decisions ({reason}); export one with “dittograph decisions export”.</source>
        <translation>{path} no es un archivo de decisiones ({reason}); exporte uno con «dittograph decisions export».</translation>
    </message>
    <message>
        <source>{path} is not empty; give the name of a new folder.</source>
        <translation>{path} no está vacía; indique el nombre de una carpeta nueva.</translation>
    </message>
    <message>
        <source>{path} is too large to be a file of decisions; choose another.</source>
        <translation>{path} es demasiado grande para ser un archivo de decisiones; elija otro.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dittograph; update this one to merge it.</source>
        <translation>{path} se hizo con un Dittograph más reciente; actualice este para combinarlo.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dittograph; update this one to open it.</source>
        <translation>{path} se hizo con un Dittograph más reciente; actualice este para abrirlo.</translation>
    </message>
    <message>
        <source>{path} was not replaced ({error}); try again later.</source>
        <translation>{path} no se ha sustituido ({error}); inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{path} was not written ({error}); choose another place.</source>
        <translation>{path} no se ha escrito ({error}); elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} was not written because it is a folder; give a file name.</source>
        <translation>{path} no se ha escrito porque es una carpeta; indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} was not written because it is one of the scanned files, which are never changed; give another name.</source>
        <translation>{path} no se ha escrito porque es uno de los archivos analizados, que nunca se modifican; indique otro nombre.</translation>
    </message>
    <message>
        <source>{path} was not written because it is open in another program or may only be read; close it there and try again, or give another name.</source>
        <translation>{path} no se ha escrito porque está abierto en otro programa o es de solo lectura; ciérrelo allí e inténtelo de nuevo, o indique otro nombre.</translation>
    </message>
    <message>
        <source>{path} was not written because it is the project itself; give another name.</source>
        <translation>{path} no se ha escrito porque es el propio proyecto; indique otro nombre.</translation>
    </message>
    <message>
        <source>{path} was not written because the disk is full; free some space and try again.</source>
        <translation>{path} no se ha escrito porque el disco está lleno; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was not written because the folder may not be written to; choose another.</source>
        <translation>{path} no se ha escrito porque no se puede escribir en la carpeta; elija otra.</translation>
    </message>
    <message>
        <source>{path} was scanned again in another window, so nothing was decided; open it again.</source>
        <translation>{path} se ha vuelto a analizar en otra ventana, así que no se ha decidido nada; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path}, the list of what Dittograph is made of, cannot be read; install Dittograph again.</source>
        <translation>No se puede leer {path}, la lista de los componentes de Dittograph; vuelva a instalar Dittograph.</translation>
    </message>
    <message>
        <source>{path}, the list of what Dittograph is made of, is damaged; install Dittograph again.</source>
        <translation>{path}, la lista de los componentes de Dittograph, está dañada; vuelva a instalar Dittograph.</translation>
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
        <source>{some} has changed since the scan; what is new there was not compared.</source>
        <translation>{some} ha cambiado desde el análisis; lo nuevo no se ha comparado.</translation>
    </message>
    <message>
        <source>{some} have changed since the scan; what is new there was not compared.</source>
        <translation>{some} han cambiado desde el análisis; lo nuevo no se ha comparado.</translation>
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
        <source>{what} ({error}); check that the disk has space and try again.</source>
        <translation>{what} ({error}); compruebe que hay espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} and {n} more</source>
        <translation>{what} y {n} más</translation>
    </message>
    <message>
        <source>{what} are gone</source>
        <translation>{what} han desaparecido</translation>
    </message>
    <message>
        <source>{what} can no longer be read</source>
        <translation>{what} ya no se puede leer</translation>
    </message>
    <message>
        <source>{what} has changed since it was scanned, so nothing was written; scan it again.</source>
        <translation>{what} ha cambiado desde que se analizó, así que no se ha escrito nada; vuelva a analizarlo.</translation>
    </message>
    <message>
        <source>{what} has no column {column}; choose one of these by name or number: {listed}.</source>
        <translation>{what} no tiene la columna {column}; elija una de estas por nombre o número: {listed}.</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what} ha desaparecido</translation>
    </message>
    <message>
        <source>{what} is now called {new}</source>
        <translation>{what} se llama ahora {new}</translation>
    </message>
    <message>
        <source>{what} was added</source>
        <translation>{what} añadido</translation>
    </message>
    <message>
        <source>{what} was changed</source>
        <translation>{what} modificado</translation>
    </message>
    <message>
        <source>{what} was moved</source>
        <translation>{what} movido</translation>
    </message>
    <message>
        <source>{what} were added</source>
        <translation>{what} añadidos</translation>
    </message>
    <message>
        <source>{what} were changed</source>
        <translation>{what} modificados</translation>
    </message>
    <message>
        <source>{what} were renamed or moved</source>
        <translation>{what} renombrados o movidos</translation>
    </message>
    <message>
        <source>{what}, because {path} is damaged ({reason}).</source>
        <translation>{what}: {path} está dañado ({reason}).</translation>
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
        <source>“{name}” cannot be an encoder&apos;s name; use letters, digits, spaces and - _ . + ( ), at most {name2}.</source>
        <translation>«{name}» no puede ser el nombre de un codificador; use letras, cifras, espacios y - _ . + ( ), como máximo {name2}.</translation>
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
        <source>“{on}” is no place to run a scan; give local, ray or ray://HOST:PORT.</source>
        <translation>«{on}» no es un lugar donde analizar; indique local, ray o ray://HOST:PORT.</translation>
    </message>
    <message>
        <source>“{path}” cannot be a name; give another.</source>
        <translation>«{path}» no puede ser un nombre; indique otro.</translation>
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
