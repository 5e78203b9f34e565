package org.chuangkou.exam.sitting;

import org.chuangkou.House;

/**
 * The service of the tests on the database of the tests, to be measured on another server than the embedded one:
 * {@code -Dchuangkou.test.database=mysql}. Prints where it answers and stays until it is ended.
 */
final class HouseService {
    private HouseService() {}

    public static void main(String[] arguments) throws InterruptedException {
        House house = House.open();
        System.out.println("answers at " + house.at("/"));
        Thread.currentThread().join();
    }
}
