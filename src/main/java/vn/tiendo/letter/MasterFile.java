package vn.tiendo.letter;

/**
 * The master workbook as it goes with a letter.
 *
 * @param name the file's name as the recipient sees it
 * @param sha256 of its bytes, which the archive keeps
 * @param size in bytes; a file too large to attach is only named by its place
 * @param place where the Office finds it, told in the letter where it is not attached
 */
public record MasterFile(String name, String sha256, long size, String place) {

  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
