package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Puts the layers of a school calendar together. */
final class TermLayers {

    private TermLayers() {}

    /** Returns a layer and all that it adds to, nearest first. */
    static List<TermCalendar> chain(Collection<TermCalendar> all, TermCalendarId nearest) {
        Map<TermCalendarId, TermCalendar> byId = new LinkedHashMap<>();
        for (TermCalendar each : all) {
            if (byId.put(each.id(), each) != null) {
                throw new InvalidValueException(
                        "two term calendars have the id '" + each.id() + "'; accepted: each id once");
            }
        }
        List<TermCalendar> chain = new ArrayList<>();
        for (TermCalendarId next = nearest; next != null; ) {
            TermCalendar layer = byId.get(next);
            if (layer == null) {
                throw new InvalidValueException(
                        "unknown term calendar '" + next + "'; accepted: " + Text.list(byId.keySet(), "or"));
            }
            if (chain.contains(layer)) {
                throw new InvalidValueException("term calendar '" + next
                        + "' extends itself by way of others; accepted: layers that end at one that extends none");
            }
            chain.add(layer);
            next = layer.parent().orElse(null);
        }
        return chain;
    }

    /** Returns the layer whose terms are taken in each academic year, by its place in the chain. */
    static Map<AcademicYear, Integer> owners(List<TermCalendar> chain) {
        Map<AcademicYear, Integer> owners = new TreeMap<>();
        for (int i = 0; i < chain.size(); i++) {
            for (TermBlock block : chain.get(i).terms()) {
                owners.putIfAbsent(yearOf(block), i);
            }
        }
        return owners;
    }

    /** Returns the academic year of a block: that of its last day, because an autumn term may begin in August. */
    static AcademicYear yearOf(TermBlock block) {
        return AcademicYear.of(block.lastDay());
    }

    /** Returns the blocks in force, year by year from the nearest layer that states any, in order. */
    static List<TermBlock> blocks(List<TermCalendar> chain) {
        Map<AcademicYear, Integer> owners = owners(chain);
        List<TermBlock> blocks = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            for (TermBlock block : chain.get(i).terms()) {
                if (owners.getOrDefault(yearOf(block), -1) == i) {
                    blocks.add(block);
                }
            }
        }
        blocks.sort(Comparator.comparing(TermBlock::firstDay));
        for (int i = 1; i < blocks.size(); i++) {
            if (!blocks.get(i).firstDay().isAfter(blocks.get(i - 1).lastDay())) {
                throw new InvalidValueException("blocks of teaching overlap: " + blocks.get(i - 1) + " and "
                        + blocks.get(i) + "; accepted: blocks that do not overlap");
            }
        }
        List<AcademicYear> years = List.copyOf(owners.keySet());
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).startYear() != years.get(i - 1).startYear() + 1) {
                throw new InvalidValueException("there are terms in " + years.get(i - 1) + " and in " + years.get(i)
                        + ", and none between; accepted: terms of every year from the first to the last");
            }
        }
        return blocks;
    }

    /** Returns the INSET days that apply: in each block, those of layers no further away than the one it comes from. */
    static NavigableSet<LocalDate> inset(List<TermCalendar> chain) {
        Map<AcademicYear, Integer> owners = owners(chain);
        NavigableSet<LocalDate> inset = new TreeSet<>();
        for (int i = 0; i < chain.size(); i++) {
            for (TermBlock block : chain.get(i).terms()) {
                if (owners.getOrDefault(yearOf(block), -1) == i) {
                    chain.subList(0, i + 1).stream()
                            .flatMap(layer -> layer.inset().stream())
                            .filter(block::contains)
                            .forEach(inset::add);
                }
            }
        }
        return inset;
    }
}
