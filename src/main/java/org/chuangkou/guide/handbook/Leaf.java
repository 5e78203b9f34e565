package org.chuangkou.guide.handbook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A guide as a paper copy holds it.
 *
 * @param position from 1, in the order of the contents
 * @param version the version of the guide that is printed
 * @param chapter under what it stands in the contents
 * @param printedIn the print that has its pages: the handbook itself, or one before it
 * @param firstPage its first page there, from 1
 */
@MappedEntity("handbook_item")
record Leaf(
        @Id String handbook,
        int position,
        String item,
        int version,
        String name,
        String chapter,
        String printedIn,
        int firstPage,
        int lastPage) {

    /** The same pages in a later copy. */
    Leaf in(String copy, int at) {
        return new Leaf(copy, at, item, version, name, chapter, printedIn, firstPage, lastPage);
    }
}
