package vn.tiendo.cli;

import vn.tiendo.report.FileReading;

/**
 * A file that was checked.
 *
 * @param name the file's own name, without its folder
 * @param sha256 of its bytes, lower-case hex
 */
record CheckedFile(String name, String sha256, FileReading reading) {}
