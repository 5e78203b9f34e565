package org.chuangkou.base.table;

/**
 * A picture that lies on a sheet.
 *
 * @param row from 1, that in which its upper edge is
 * @param column from 0
 */
public record Placed(int row, int column, byte[] bytes) {}
