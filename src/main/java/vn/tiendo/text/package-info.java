/** Vietnamese text: NFC, legacy fonts to Unicode, keys for comparison, the message bundles. */
@NullMarked
package vn.tiendo.text;

import org.jspecify.annotations.NullMarked;
