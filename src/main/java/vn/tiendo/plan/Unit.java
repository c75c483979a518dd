package vn.tiendo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that reports (đơn vị).
 *
 * @param otherNames further ways in which it is written
 * @param folder its folder under input/, which is also its name in output/<plan>/phan-hoi/
 * @param emails addresses its receipts and reminders go to; may be empty
 * @param kind its kind (Loại), e.g. "huyện, thị, thành đoàn"; a plan may name a set of units by it
 * @param contact the person to ask (Đầu mối)
 */
public record Unit(
    String code,
    String name,
    List<String> otherNames,
    String folder,
    List<String> emails,
    @Nullable String kind,
    @Nullable String contact,
    @Nullable String telephone) {

  public Unit {
    otherNames = List.copyOf(otherNames);
    emails = List.copyOf(emails);
  }
}
