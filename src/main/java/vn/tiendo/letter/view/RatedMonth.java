package vn.tiendo.letter.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.ledger.Dossier;
import vn.tiendo.letter.view.SummaryView.Rated;
import vn.tiendo.standing.Rating;
import vn.tiendo.standing.Ratings;

/**
 * The ratings of the latest month that the leadership may see, the units having had their days to
 * answer.
 *
 * @param period the month's name, null before the first
 */
record RatedMonth(@Nullable String period, List<Rated> units) {

  static RatedMonth latest(Dossier dossier, Wording wording) {
    List<Rating> shown =
        dossier.ratings().stream().filter(rating -> isShown(dossier, rating)).toList();
    if (shown.isEmpty()) {
      return new RatedMonth(null, List.of());
    }
    String latest = shown.get(shown.size() - 1).period();
    return new RatedMonth(
        wording.period(latest),
        shown.stream()
            .filter(rating -> rating.period().equals(latest))
            .map(rating -> rated(rating, wording))
            .toList());
  }

  private static boolean isShown(Dossier dossier, Rating rating) {
    return dossier.plan().findPeriod(rating.period()).stream()
        .anyMatch(month -> !dossier.asOf().isBefore(Ratings.shownFrom(dossier.plan(), month)));
  }

  private static Rated rated(Rating rating, Wording wording) {
    var office = rating.office();
    return new Rated(
        wording.unit(rating.unit()),
        wording.points(rating.points()),
        office == null
            ? wording.level(rating.level())
            : wording.say("rating.office", wording.level(office.level())));
  }
}
