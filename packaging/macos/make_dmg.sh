#!/bin/sh
# Makes the disk image from the bundle; runs on macOS only.
#     make_dmg.sh BUNDLE.app IMAGE.dmg
# With these in the environment it also signs, and has Apple look at it; without them it does not,
# and macOS then asks a person for permission at the first start:
#     DITTOGRAPH_IDENTITY         the name of a "Developer ID Application" certificate
#     DITTOGRAPH_NOTARY_PROFILE   what "notarytool store-credentials" calls the account
set -eu

bundle=$1
image=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
identity=${DITTOGRAPH_IDENTITY:-}
profile=${DITTOGRAPH_NOTARY_PROFILE:-}

if [ ! -d "$bundle/Contents/MacOS" ]; then
    echo "$bundle is no bundle; build the program first." >&2
    exit 2
fi
if [ -n "$profile" ] && [ -z "$identity" ]; then
    echo "Apple looks only at what is signed; give DITTOGRAPH_IDENTITY as well." >&2
    exit 2
fi

# From the inside out: a signature covers what lies below it. "-" is the signature of nobody,
# without which an Apple processor starts nothing.
sign() {
    if [ -n "$identity" ]; then
        codesign --force --timestamp --options runtime \
            --entitlements "$here/entitlements.plist" --sign "$identity" "$1"
    else
        codesign --force --sign - "$1"
    fi
}
find "$bundle/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print |
    while IFS= read -r file; do
        sign "$file"
    done
find "$bundle/Contents" -type d -name '*.framework' -prune -print |
    while IFS= read -r folder; do
        sign "$folder"
    done
for program in "$bundle"/Contents/MacOS/*; do
    sign "$program"
done
sign "$bundle"
codesign --verify --deep --strict "$bundle"

# A folder with the program and a link to where programs lie: a person drags the one to the other.
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$bundle" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname Dittograph -srcfolder "$stage" -fs HFS+ -format ULMO -quiet "$image"

if [ -n "$identity" ]; then
    codesign --force --timestamp --sign "$identity" "$image"
fi
if [ -n "$profile" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
