package vn.tiendo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the Standing Committee (Ban Thường vụ) by office.
 *
 * @param title the office (Chức danh)
 * @param name the person, null while the Office has not filled it in
 * @param groups numbers of the solution groups overseen
 */
public record BoardMember(
    String title, @Nullable String name, List<String> groups, @Nullable String email) {

  public BoardMember {
    groups = List.copyOf(groups);
  }
}
