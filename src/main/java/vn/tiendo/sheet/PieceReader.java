package vn.tiendo.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Characters on their way to a parser that hands out pieces: one that would gather a piece without
 * end is stopped before its memory is gone, or its time.
 */
public final class PieceReader extends FilterReader {

  private static final int MOST_CHARACTERS = 8 * 1024 * 1024;
  private static final int MOST_TAGS = 200_000;

  private final Effort effort;
  private long characters;
  private long tags;

  public PieceReader(Reader in, Effort effort) {
    super(in);
    this.effort = effort;
  }

  /** The parser has handed out a piece and holds nothing of it any more. */
  public void endPiece() {
    characters = 0;
    tags = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    for (int i = offset; i < offset + count; i++) {
      tags += target[i] == '<' ? 1 : 0;
    }
    characters += Math.max(0, count);
    try {
      effort.checkTime();
      if (characters > MOST_CHARACTERS) {
        throw Limit.TEXT_LENGTH.passed(effort.most(Limit.TEXT_LENGTH));
      }
      if (tags > MOST_TAGS) {
        throw Limit.COLUMNS.passed(effort.most(Limit.COLUMNS));
      }
    } catch (UnreadableSheet refusal) {
      throw new RefusedInParser(refusal);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
