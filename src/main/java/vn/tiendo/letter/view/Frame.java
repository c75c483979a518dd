package vn.tiendo.letter.view;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a letter of any kind.
 *
 * @param title the letter's heading, also the title of its HTML
 * @param preview the line that mail programs show beside the subject
 * @param addressee who it is to, after "Kính gửi:"
 * @param plan the plan's name
 * @param moment the moment the letter is of
 * @param office who signs it
 * @param attachment a sentence on what is attached, or where the file lies instead; null where
 *     there is none
 */
public record Frame(
    String title,
    String preview,
    String addressee,
    String plan,
    String moment,
    String office,
    @Nullable String attachment) {}
