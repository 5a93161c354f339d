/**
 * Where rules come from and when they hold: an {@link org.schooloversight.core.law.Instrument} has an
 * {@link org.schooloversight.core.law.Authority}; a {@link org.schooloversight.core.law.Citation} is a place in it; a
 * {@link org.schooloversight.core.law.Check} says whether somebody compared our words with it. An
 * {@link org.schooloversight.core.law.EffectivePeriod} is the days on which a rule is in force, and a
 * {@link org.schooloversight.core.law.Timeline} holds versions that may not overlap.
 */
package org.schooloversight.core.law;
