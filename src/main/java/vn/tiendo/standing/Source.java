package vn.tiendo.standing;

/**
 * Where a report stands: a file's path and sheet. A later version of it replaces the earlier ones.
 *
 * @param path relative to input/, with '/' between folders, NFC
 */
public record Source(String path, String sheet) {}
