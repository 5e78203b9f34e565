package org.chuangkou.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The language model bge-small-zh-v1.5, quantised: a text to a vector of length 1, near to those of texts that mean the same. One thread a
 * call, because many callers share few processors.
 */
final class Model implements AutoCloseable {

    static final int DIMENSIONS = 512;

    /** Tokens of a text that are read: the cost grows with them, and what comes later tells little. */
    static final int LONGEST = 96;

    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENS = "/bge-small-zh-v1.5-q-tokenizer.json";

    private final Tokens tokens = new Tokens(TOKENS);
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Model() {
        try (InputStream in = Objects.requireNonNull(Model.class.getResourceAsStream(MODEL), MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Without its arena the runtime gives back what a long batch took.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the language model cannot be loaded", e);
        }
    }

    /**
     * @param longest tokens of each text that are read
     * @return one vector a text, of length 1
     */
    List<float[]> embed(List<String> texts, int longest) {
        long[][] all = texts.stream().map(text -> tokens.of(text, longest)).toArray(long[][]::new);
        int width = 0;
        for (long[] one : all) {
            width = Math.max(width, one.length);
        }
        LongBuffer ids = LongBuffer.allocate(all.length * width);
        LongBuffer mask = LongBuffer.allocate(all.length * width);
        for (long[] one : all) {
            for (int i = 0; i < width; i++) {
                ids.put(i < one.length ? one[i] : 0);
                mask.put(i < one.length ? 1 : 0);
            }
        }
        return run(ids.flip(), mask.flip(), new long[] {all.length, width});
    }

    private List<float[]> run(LongBuffer ids, LongBuffer mask, long[] shape) {
        LongBuffer kinds = LongBuffer.allocate(ids.capacity());
        try (OnnxTensor first = OnnxTensor.createTensor(environment, ids, shape);
                OnnxTensor second = OnnxTensor.createTensor(environment, mask, shape);
                OnnxTensor third = OnnxTensor.createTensor(environment, kinds, shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", first, "attention_mask", second, "token_type_ids", third))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            List<float[]> vectors = new ArrayList<>();
            for (int i = 0; i < shape[0]; i++) {
                float[] vector = new float[DIMENSIONS];
                // What the model says of the whole text stands at its first token.
                states.get((int) (i * shape[1]) * DIMENSIONS, vector);
                vectors.add(normal(vector));
            }
            return vectors;
        } catch (OrtException e) {
            throw new IllegalStateException("the language model failed", e);
        }
    }

    static float[] normal(float[] vector) {
        double length = 0;
        for (float one : vector) {
            length += one * one;
        }
        float scale = (float) (1 / Math.sqrt(Math.max(length, 1e-12)));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
