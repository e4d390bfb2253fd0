package org.palabre.engine;

import java.util.BitSet;

/**
 * One sparse vector per text, in compressed rows: the columns of row {@code i} stand in {@code columns} from
 * {@code offsets[i]} to {@code offsets[i + 1]}, ascending, with their values beside them.
 *
 * @param offsets one more than there are rows
 * @param columns ascending within a row
 * @param values of the same length as columns
 * @param width how many columns there may be
 */
@SuppressWarnings("ArrayRecordComponent") // a plain numeric table, never compared
record SparseVectors(int[] offsets, int[] columns, float[] values, int width) {

    int rows() {
        return offsets.length - 1;
    }

    int start(int row) {
        return offsets[row];
    }

    int end(int row) {
        return offsets[row + 1];
    }

    boolean isEmpty(int row) {
        return offsets[row] == offsets[row + 1];
    }

    /** Scales every row to length one; rows of nothing stay as they are. */
    void normalise() {
        for (int row = 0; row < rows(); row++) {
            double squares = 0;
            for (int i = start(row); i < end(row); i++) {
                squares += (double) values[i] * values[i];
            }
            if (squares > 0) {
                float scale = (float) (1 / Math.sqrt(squares));
                for (int i = start(row); i < end(row); i++) {
                    values[i] *= scale;
                }
            }
        }
    }

    /** The scalar product of two rows. */
    double product(int row, int other) {
        double sum = 0;
        int j = start(other);
        for (int i = start(row); i < end(row); i++) {
            while (j < end(other) && columns[j] < columns[i]) {
                j++;
            }
            sum += j < end(other) && columns[j] == columns[i] ? values[i] * values[j] : 0;
        }
        return sum;
    }

    /** How many columns hold anything. */
    int usedColumns() {
        var used = new BitSet(width);
        for (int column : columns) {
            used.set(column);
        }
        return used.cardinality();
    }

    /** The same table with rows and columns exchanged. */
    SparseVectors transposed() {
        int[] starts = new int[width + 1];
        for (int i = 0; i < offsets[rows()]; i++) {
            starts[columns[i] + 1]++;
        }
        for (int column = 0; column < width; column++) {
            starts[column + 1] += starts[column];
        }
        int[] next = starts.clone();
        int[] turnedColumns = new int[offsets[rows()]];
        float[] turnedValues = new float[offsets[rows()]];
        for (int row = 0; row < rows(); row++) {
            for (int i = start(row); i < end(row); i++) {
                int at = next[columns[i]]++;
                turnedColumns[at] = row;
                turnedValues[at] = values[i];
            }
        }
        return new SparseVectors(starts, turnedColumns, turnedValues, rows());
    }
}
