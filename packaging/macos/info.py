"""What macOS is told of the program: the parts of Info.plist for this program."""

from __future__ import annotations

from typing import Any

BUNDLE_ID = "io.github.dittograph.Dittograph"
PROJECT_TYPE = "io.github.dittograph.project"
PROJECT_ICON = "project.icns"
# As far as macOS has names for them.
_DOCUMENTS = (
    "public.plain-text", "net.daringfireball.markdown", "public.comma-separated-values-text",
    "public.tab-separated-values-text", "public.html", "public.json", "public.rtf",
    "com.adobe.pdf", "org.idpf.epub-container", "com.apple.mail.email", "public.zip-archive",
    "org.openxmlformats.wordprocessingml.document", "org.oasis-open.opendocument.text",
    "org.openxmlformats.presentationml.presentation", "org.openxmlformats.spreadsheetml.sheet",
    "org.oasis-open.opendocument.spreadsheet", "public.folder",
)  # fmt: skip


def info(version: str) -> dict[str, Any]:
    """Return the entries of Info.plist for a version such as 0.1.0."""
    return {
        "CFBundleName": "Dittograph",
        "CFBundleDisplayName": "Dittograph",
        "CFBundleIdentifier": BUNDLE_ID,
        # The bundle holds the command line as well; a double click opens the window.
        "CFBundleExecutable": "dittograph-gui",
        "LSBackgroundOnly": False,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "NSHumanReadableCopyright": "Free software under the MIT licence.",
        "LSApplicationCategoryType": "public.app-category.productivity",
        # The oldest that both torch and Qt are built for.
        "LSMinimumSystemVersion": "14.0",
        "LSArchitecturePriority": ["arm64"],
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "NSSupportsAutomaticGraphicsSwitching": True,
        # A long scan goes on with the window behind others.
        "NSAppSleepDisabled": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Dittograph project",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": PROJECT_ICON,
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PROJECT_TYPE],
            },
            {
                # Offered by “Open With”; documents keep the program they have.
                "CFBundleTypeName": "Document to compare",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": list(_DOCUMENTS),
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PROJECT_TYPE,
                "UTTypeDescription": "Dittograph project",
                "UTTypeConformsTo": ["public.data", "public.database"],
                "UTTypeIconFile": PROJECT_ICON,
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["ditto"],
                    "public.mime-type": ["application/x-dittograph"],
                },
            },
        ],
    }
