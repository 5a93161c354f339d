package org.schooloversight.publishing.pages;

/** A link with its words. */
record Anchor(String href, String words) {}
