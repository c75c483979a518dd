package vn.tiendo.workbook.master;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.Criteria;
import vn.tiendo.plan.Level;
import vn.tiendo.plan.OfficeRating;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.RatingWords;

/** "Đánh giá xếp loại": suggested ratings, every point with its evidence, beside the Office's. */
final class RatingsSheet {

  private final Draft draft;
  private final Words words;
  private final RatingWords explained;
  private final List<Criteria.Criterion> criteria;

  RatingsSheet(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
    this.explained = new RatingWords(draft.dossier().plan(), words.language());
    this.criteria = draft.dossier().plan().criteria().criteria();
  }

  void write() {
    new Listing(draft, MasterSheet.RATINGS, columns())
        .each(
            words.get("ratings.note"),
            words.get("ratings.empty"),
            draft.dossier().ratings(),
            this::values);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("no", 6, Look.INTEGER));
    columns.add(Column.of("unit", 18, Look.TEXT));
    columns.add(Column.of("period", 11, Look.CENTRED));
    columns.add(Column.of("points", 8, Look.POINTS));
    columns.add(Column.of("suggested", 17, Look.CENTRED));
    columns.add(Column.of("office", 17, Look.CENTRED));
    columns.add(Column.of("remark", 42, Look.TEXT));
    for (Criteria.Criterion criterion : criteria) {
      columns.add(Column.of(criterion.name(), 36, Look.TEXT));
    }
    return columns;
  }

  private Object[] values(Place place, Rating rating) {
    List<Object> values = new ArrayList<>();
    values.add(place.number());
    values.add(words.unit(rating.unit()));
    values.add(words.period(rating.period()));
    values.add(rating.points());
    values.add(level(rating.suggested()));
    values.add(office(rating));
    values.add(explained.remark(rating));
    for (Criteria.Criterion criterion : criteria) {
      values.add(
          rating.scores().stream()
              .filter(score -> score.measure() == criterion.measure())
              .map(explained::explanation)
              .findFirst()
              .orElse(words.get("ratings.notCounted")));
    }
    return values.toArray();
  }

  private Object office(Rating rating) {
    OfficeRating own = rating.office();
    if (own == null) {
      return words.get("ratings.noOffice");
    }
    String reason = own.reason();
    return reason == null ? level(own.level()) : level(own.level()) + "\n" + reason;
  }

  private String level(Level level) {
    return words.get("level." + level.code());
  }
}
