package org.schooloversight.publishing.pages;

/** A line of what a page is about. */
record Fact(String name, String words) {}
