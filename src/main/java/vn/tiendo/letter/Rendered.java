package vn.tiendo.letter;

/**
 * A letter's words, before it is addressed.
 *
 * @param html with its styles inlined
 * @param text the same for programs that show no HTML
 */
record Rendered(String subject, String html, String text) {}
