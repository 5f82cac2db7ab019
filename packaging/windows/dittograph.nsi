; The installer for Windows, for NSIS 3. installer.py compiles it; it gives these by /D:
;   VERSION     0.1.0             PARTS       0.1.0.0, as Windows counts versions
;   FILES       lists.nsh, the lists of what is installed and removed again
;   SIZE        of the program, in kilobytes
;   OUTPUT      the installer to make
;   ICON        of the installer
;   PICTURE     beside its first and last page, a BMP file
;   LICENSE     what its second page shows
;   SIGN        optional: a command that signs a file, which stands for %1
;
; For one person, without administrator's rights. Silent: /S. For all people, as administrator:
; /ALLUSERS. Into another folder: /D=C:\Any Folder, the last argument and without quotes.
; Ends with 0 when done, 1 when a person cancelled, 2 when it could not be done.
;
; Only files that it installed are ever removed, each by its name. Projects, settings, taught
; encoders and the cache lie in folders of their own and stay.

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off
CRCCheck force

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh
!include x64.nsh
!include "${FILES}"

!define NAME "Dittograph"
!define WINDOW "dittograph-gui.exe"
!define CONSOLE "dittograph.exe"
!define TYPE "Dittograph.Project"
!define CLASSES "Software\Classes"
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define REMOVER "uninstall.exe"

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${PARTS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!ifdef SIGN
    !uninstfinalize '${SIGN}'
    !finalize '${SIGN}'
!endif

Var EVERYBODY ; "1" when installed for all people

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "This installs ${NAME} ${VERSION}, which finds texts that say the same \
thing, in your own files and without sending them anywhere.$\r$\n$\r$\nIt needs no administrator's \
rights and no network."
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "${NAME} will be removed. Your projects, settings, taught \
encoders and the cache stay where they are."

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Says why it cannot be done, and ends.
!macro Refuse SENTENCE
    MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
    SetErrorLevel 2
    Quit
!macroend

; Waits until a program file is no longer run from; Windows lets nobody write to it before.
!macro WaitFor PROGRAM
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
            "${NAME} is running. Please close it, then choose Retry." /SD IDCANCEL IDRETRY +3
        SetErrorLevel 2
        Quit
    ${Loop}
!macroend

; Has “Open with” offer the program for a kind of file.
!macro OfferFor SUFFIX
    WriteRegStr SHCTX "${CLASSES}\Applications\${WINDOW}\SupportedTypes" "${SUFFIX}" ""
!macroend

!macro RefreshIcons
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onVerifyInstDir
    ; Only a whole path is a place.
    StrCpy $0 $INSTDIR 1 1
    StrCpy $1 $INSTDIR 2
    ${If} $0 != ":"
    ${AndIf} $1 != "\\"
        Abort
    ${EndIf}
FunctionEnd

Section "${NAME}" SectionProgram
    SectionIn RO
    !insertmacro WaitFor "${WINDOW}"
    !insertmacro WaitFor "${CONSOLE}"
    Call RemoveEarlier
    SetOverwrite on
    ClearErrors
    !insertmacro InstallFiles
    ${If} ${Errors}
        !insertmacro Refuse "Not all files could be written to $INSTDIR. See that the disk has \
space and that nothing uses the folder, then run this again."
    ${EndIf}
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\${REMOVER}"

    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0 \
        SW_SHOWNORMAL "" "Finds texts that say the same thing"

    ; Projects open with a double click.
    WriteRegStr SHCTX "${CLASSES}\${TYPE}" "" "Dittograph project"
    WriteRegStr SHCTX "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\project.ico"
    WriteRegStr SHCTX "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
    WriteRegStr SHCTX "${CLASSES}\.ditto" "" "${TYPE}"
    WriteRegStr SHCTX "${CLASSES}\.ditto\OpenWithProgids" "${TYPE}" ""
    ; Documents keep the program they have; this one is offered by “Open with”.
    WriteRegStr SHCTX "${CLASSES}\Applications\${WINDOW}" "FriendlyAppName" "${NAME}"
    WriteRegStr SHCTX "${CLASSES}\Applications\${WINDOW}\shell\open\command" "" \
        '"$INSTDIR\${WINDOW}" "%1"'
    !insertmacro OfferFor ".ditto"
    !insertmacro OfferFor ".txt"
    !insertmacro OfferFor ".md"
    !insertmacro OfferFor ".csv"
    !insertmacro OfferFor ".tsv"
    !insertmacro OfferFor ".html"
    !insertmacro OfferFor ".htm"
    !insertmacro OfferFor ".docx"
    !insertmacro OfferFor ".odt"
    !insertmacro OfferFor ".rtf"
    !insertmacro OfferFor ".epub"
    !insertmacro OfferFor ".pdf"
    !insertmacro OfferFor ".pptx"
    !insertmacro OfferFor ".xlsx"
    !insertmacro OfferFor ".ods"
    !insertmacro OfferFor ".json"
    !insertmacro OfferFor ".jsonl"
    !insertmacro OfferFor ".srt"
    !insertmacro OfferFor ".vtt"
    !insertmacro OfferFor ".po"
    !insertmacro OfferFor ".xlf"
    !insertmacro OfferFor ".xliff"
    !insertmacro OfferFor ".tmx"
    !insertmacro OfferFor ".eml"
    !insertmacro OfferFor ".mbox"
    !insertmacro OfferFor ".zip"
    WriteRegStr SHCTX "${PATHS}\${CONSOLE}" "" "$INSTDIR\${CONSOLE}"
    WriteRegStr SHCTX "${PATHS}\${WINDOW}" "" "$INSTDIR\${WINDOW}"

    WriteRegStr SHCTX "${LISTED}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${LISTED}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${LISTED}" "DisplayIcon" "$INSTDIR\${WINDOW}"
    WriteRegStr SHCTX "${LISTED}" "Publisher" "${NAME}"
    WriteRegStr SHCTX "${LISTED}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${LISTED}" "UninstallString" '"$INSTDIR\${REMOVER}"'
    WriteRegStr SHCTX "${LISTED}" "QuietUninstallString" '"$INSTDIR\${REMOVER}" /S'
    WriteRegDWORD SHCTX "${LISTED}" "EstimatedSize" ${SIZE}
    WriteRegDWORD SHCTX "${LISTED}" "NoModify" 1
    WriteRegDWORD SHCTX "${LISTED}" "NoRepair" 1
    !insertmacro RefreshIcons
SectionEnd

Section /o "Shortcut on the desktop" SectionDesktop
    CreateShortCut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${WINDOW}"
SectionEnd

Section /o "“Scan with ${NAME}” for folders" SectionFolders
    WriteRegStr SHCTX "${CLASSES}\Directory\shell\${NAME}" "" "Scan with ${NAME}"
    WriteRegStr SHCTX "${CLASSES}\Directory\shell\${NAME}" "Icon" "$INSTDIR\${WINDOW}"
    WriteRegStr SHCTX "${CLASSES}\Directory\shell\${NAME}\command" "" '"$INSTDIR\${WINDOW}" "%1"'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "The program, its encoder and its guide."
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionDesktop} "An icon to open it by."
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionFolders} "In the menu of the right mouse button."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
    SetRegView 64
    ${IfNot} ${RunningX64}
        !insertmacro Refuse "${NAME} needs a 64-bit Windows."
    ${EndIf}
    ${IfNot} ${AtLeastWin10}
        !insertmacro Refuse "${NAME} needs Windows 10 or later."
    ${EndIf}
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/ALLUSERS" $1
    ${If} ${Errors}
        SetShellVarContext current
        StrCpy $1 "$LOCALAPPDATA\Programs\${NAME}"
    ${Else}
        UserInfo::GetAccountType
        Pop $2
        ${If} $2 != "Admin"
            !insertmacro Refuse "Installing ${NAME} for all people needs administrator's rights; \
run the installer as administrator, or without /ALLUSERS."
        ${EndIf}
        SetShellVarContext all
        StrCpy $EVERYBODY "1"
        StrCpy $1 "$PROGRAMFILES64\${NAME}"
    ${EndIf}
    ; An earlier version stays where it is, unless another folder was asked for.
    ReadRegStr $2 SHCTX "${LISTED}" "InstallLocation"
    ${If} $INSTDIR == ""
        StrCpy $INSTDIR $1
        ${If} $2 != ""
            StrCpy $INSTDIR $2
        ${EndIf}
    ${EndIf}
    ; What was asked for the last time is asked for again.
    ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
        !insertmacro SelectSection ${SectionDesktop}
    ${EndIf}
    ReadRegStr $2 SHCTX "${CLASSES}\Directory\shell\${NAME}" ""
    ${If} $2 != ""
        !insertmacro SelectSection ${SectionFolders}
    ${EndIf}
FunctionEnd

; The files of an earlier version go first, by its own list: a later one may have fewer.
Function RemoveEarlier
    ReadRegStr $3 SHCTX "${LISTED}" "InstallLocation"
    ${If} $3 == ""
    ${OrIfNot} ${FileExists} "$3\${REMOVER}"
        Return
    ${EndIf}
    ClearErrors
    ; Run from where it lies, so that it can be waited for.
    ExecWait '"$3\${REMOVER}" /S _?=$3' $4
    ${If} ${Errors}
    ${OrIf} $4 != 0
        !insertmacro Refuse "The version that is installed in $3 could not be removed. Close it, \
and run this again."
    ${EndIf}
    Delete "$3\${REMOVER}"
    RMDir "$3"
FunctionEnd

Function un.onInit
    SetRegView 64
    SetShellVarContext current
    ReadRegStr $0 HKLM "${LISTED}" "InstallLocation"
    ${If} $0 == $INSTDIR
        UserInfo::GetAccountType
        Pop $1
        ${If} $1 != "Admin"
            !insertmacro Refuse "${NAME} is installed for all people, so removing it needs \
administrator's rights."
        ${EndIf}
        SetShellVarContext all
        StrCpy $EVERYBODY "1"
    ${EndIf}
FunctionEnd

Section "Uninstall"
    !insertmacro WaitFor "${WINDOW}"
    !insertmacro WaitFor "${CONSOLE}"
    !insertmacro RemoveFiles
    Delete "$INSTDIR\${REMOVER}"
    RMDir "$INSTDIR" ; stays if there is something of somebody else in it

    Delete "$SMPROGRAMS\${NAME}.lnk"
    ; Only what leads here: there may be another installation.
    ReadRegStr $0 SHCTX "${LISTED}" "InstallLocation"
    ${If} $0 == $INSTDIR
        Delete "$DESKTOP\${NAME}.lnk"
        DeleteRegKey SHCTX "${CLASSES}\${TYPE}"
        ReadRegStr $1 SHCTX "${CLASSES}\.ditto" ""
        ${If} $1 == "${TYPE}"
            DeleteRegValue SHCTX "${CLASSES}\.ditto" ""
        ${EndIf}
        DeleteRegValue SHCTX "${CLASSES}\.ditto\OpenWithProgids" "${TYPE}"
        DeleteRegKey /ifempty SHCTX "${CLASSES}\.ditto\OpenWithProgids"
        DeleteRegKey /ifempty SHCTX "${CLASSES}\.ditto"
        DeleteRegKey SHCTX "${CLASSES}\Applications\${WINDOW}"
        DeleteRegKey SHCTX "${CLASSES}\Directory\shell\${NAME}"
        DeleteRegKey SHCTX "${PATHS}\${CONSOLE}"
        DeleteRegKey SHCTX "${PATHS}\${WINDOW}"
        DeleteRegKey SHCTX "${LISTED}"
    ${EndIf}
    !insertmacro RefreshIcons
SectionEnd
