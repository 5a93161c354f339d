package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CompareTheLawTest {

    @Test
    void whatOneNightChangedIsPrinted() throws IOException {
        assertThat(Printed.by(CompareTheLaw::main).lines())
                .contains(
                        "CHANGED: Make an academy order for a maintained school in a category of concern, from 2026-06-29",
                        "  in its place: Make an academy order for a maintained school eligible for intervention"
                                + " if it chooses to")
                .anyMatch(line -> line.matches("\\d{2,} duties are in force on both days"));
    }
}
