package org.schooloversight.publishing.pages;

import org.schooloversight.reporting.disclosure.Release;

/**
 * A page of a set.
 *
 * @param release  what it shows, not null
 * @param address  where it is, relative to the index, not null
 */
public record IndexEntry(Release release, String address) {}
