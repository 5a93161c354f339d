/**
 * What an audience may read of a report. {@link org.schooloversight.reporting.disclosure.Disclosure} is the door: it takes a report with
 * everything in it, and gives a {@link org.schooloversight.reporting.disclosure.Release}, the only thing that is drawn.
 *
 * <p>The rules are those of the partnership: beyond officers and the operational group a school is named only with what is published;
 * and a small count that could give a child or a school away is withheld, with as many others as are needed to keep it from being
 * worked out.
 */
package org.schooloversight.reporting.disclosure;
