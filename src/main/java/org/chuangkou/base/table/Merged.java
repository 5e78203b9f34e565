package org.chuangkou.base.table;

/**
 * Cells shown as one, whose text stands in the first of them.
 *
 * @param firstRow from 1, as rows are counted
 * @param firstColumn from 0, as {@link Line} counts cells
 */
public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
