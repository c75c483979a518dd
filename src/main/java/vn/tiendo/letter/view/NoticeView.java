package vn.tiendo.letter.view;

import java.util.List;

/**
 * A reminder, an escalation or an incident: headings with lists below them.
 *
 * @param request what the reader is asked to do
 */
public record NoticeView(Frame frame, String intro, List<Section> sections, String request) {

  public NoticeView {
    sections = List.copyOf(sections);
  }
}
