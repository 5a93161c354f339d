/**
 * What web pages show and how it is laid out: {@link org.schooloversight.publishing.pages.Pages} is the door. The templates in
 * {@code src/main/jte} become classes of this package.
 */
package org.schooloversight.publishing.pages;
