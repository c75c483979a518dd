package vn.tiendo.standing;

import vn.tiendo.plan.Shortcoming;

/**
 * Where the remedy of a shortcoming stands.
 *
 * @param progress weighted mean over the tasks of the groups that remedy it, percent 0 to 100
 */
public record ShortcomingStanding(Shortcoming shortcoming, double progress) {}
