package org.chuangkou.people;

/**
 * That a window takes an item.
 *
 * @param window its code
 * @param place of the window
 * @param delegated whether the department has delegated its acceptance to this window in writing (委托受理)
 */
public record Taking(String window, String place, boolean delegated) {}
