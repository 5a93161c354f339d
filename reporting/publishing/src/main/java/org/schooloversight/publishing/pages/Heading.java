package org.schooloversight.publishing.pages;

/**
 * What stands at the top of a page.
 *
 * @param title  the title, not null
 * @param subject  whom the page is about, not null
 */
public record Heading(String title, String subject) {}
