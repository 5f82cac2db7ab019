"""The list of parts for machines (SBOM), in CycloneDX's format."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from contents import Part
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL


def write_sbom(path: Path, parts: Iterable[Part], *, version: str, moment: int) -> None:
    """Write the list; the same parts give the same bytes.

    Args:
        path: A file ending in ``.cdx.json``.
        parts: Of the package.
        version: Of Dittograph.
        moment: Seconds since 1970 that stand for when it was made.
    """
    licences = LicenseFactory()
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"dittograph-{version}-{moment}"))
    bom.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    program = Component(
        name="dittograph",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=f"dittograph@{version}",
        licenses=[licences.make_from_string("MIT")],
    )
    bom.metadata.component = program
    for part in parts:
        told = part.component
        component = Component(
            name=told.name,
            version=told.version,
            type=ComponentType.LIBRARY,
            bom_ref=f"{part.purl}#{told.version}",
            purl=PackageURL.from_string(part.purl),
            licenses=[licences.make_from_string(told.licence)],
            external_references=[
                ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(told.homepage))
            ]
            if told.homepage
            else [],
        )
        bom.components.add(component)
        bom.register_dependency(program, [component])
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    path.write_text(text + "\n", encoding="utf-8")
