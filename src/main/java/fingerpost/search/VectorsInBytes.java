package fingerpost.search;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/** Lucene's own codec, with a byte a dimension where a search reads vectors: a quarter of the memory of floats. */
final class VectorsInBytes extends Lucene104Codec {

    /** Lucene's own usual values for the graph: neighbours a node, and candidates while it is built. */
    private static final int NEIGHBOURS = 16;

    private static final int CANDIDATES = 100;

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return new Lucene104HnswScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE, NEIGHBOURS, CANDIDATES);
    }
}
