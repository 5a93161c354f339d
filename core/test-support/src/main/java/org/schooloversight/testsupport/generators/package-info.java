/**
 * What tests begin with. {@link org.schooloversight.testsupport.generators.Schools},
 * {@link org.schooloversight.testsupport.generators.Evidences} and {@link org.schooloversight.testsupport.generators.Results} make
 * one thing, chosen part by part. {@link org.schooloversight.testsupport.generators.SchoolGenerators},
 * {@link org.schooloversight.testsupport.generators.EvidenceGenerators} and
 * {@link org.schooloversight.testsupport.generators.CalendarGenerators} are for properties of jqwik. All of it is made up.
 */
package org.schooloversight.testsupport.generators;
