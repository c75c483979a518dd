package vn.tiendo.workbook.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanMistake.Code;

/** Addresses in cells, each told where it cannot be one. */
final class EmailAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");

  private EmailAddresses() {}

  static List<String> of(TableRow row, Column<?> column) {
    List<String> addresses = row.list(column, name -> false);
    addresses.forEach(address -> check(row, column, address));
    return addresses;
  }

  static @Nullable String oneOf(TableRow row, Column<?> column) {
    String address = row.text(column);
    if (address != null) {
      check(row, column, address);
    }
    return address;
  }

  private static void check(TableRow row, Column<?> column, String address) {
    if (!ADDRESS.matcher(address).matches()) {
      row.mistake(column, Code.BAD_EMAIL, (Object) address);
    }
  }
}
