package vn.tiendo.workbook.form;

import vn.tiendo.report.Report;

/**
 * A sheet that the unit sent before.
 *
 * @param fileName of the file that held it
 * @param bytes of that file
 * @param report what it said, with its period
 */
// Carried from the archive to the form, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record FormerSheet(String fileName, byte[] bytes, Report report) {}
