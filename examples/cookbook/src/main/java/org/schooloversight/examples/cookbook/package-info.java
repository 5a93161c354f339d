/**
 * Short programs to copy from. The README shows {@link org.schooloversight.examples.cookbook.AssessOneSchool},
 * {@link org.schooloversight.examples.cookbook.FindADeadline} and {@link org.schooloversight.examples.cookbook.PublishAYear}. From a tier to
 * support: {@link org.schooloversight.examples.cookbook.TellASupportYear}, {@link org.schooloversight.examples.cookbook.PlanVisits} and
 * {@link org.schooloversight.examples.cookbook.LeadAPackage}. Besides: {@link org.schooloversight.examples.cookbook.AskWhatIf} and
 * {@link org.schooloversight.examples.cookbook.CompareTheLaw}.
 */
package org.schooloversight.examples.cookbook;
