#!/usr/bin/env python3
"""The two steps of scripts/distil-vectors.sh that are arithmetic. Needs numpy and scipy.

prepare SPEECHES WORK TOKENIZER.json   writes WORK/sentences.txt and WORK/entries.txt
fit WORK TOKENIZER.json MODELS         reads these and their vectors (.f32), writes MODELS/english.vec and
                                       MODELS/encoder.vec, and prints how close the result comes

How words are read here must be how org.policyscope.theme.semantic.StaticVectors reads them.
"""
import collections, hashlib, json, os, re, struct, sys, unicodedata
import numpy as np
import scipy.sparse as sparse

SENTENCES = 80_000          # to encode, drawn by hash
HELD_OUT = 1_500            # the first of them, for the figure alone
SAMPLE = 600                # the last of them, the background
WORD_COUNT, PAIR_COUNT, STOP_WORDS = 5, 40, 60
DIMENSIONS, RIDGE, STEPS, SIF = 256, 0.5, 20, 1e-3
MAGIC, LONGEST_WORD = 0x50535631, 40


def words_of(text):
    text = unicodedata.normalize('NFD', text.replace('\u00ad', ''))
    text = ''.join(c for c in text if unicodedata.category(c) != 'Mn')
    return re.findall('[a-z]+|[0-9]+', ''.join(c.lower() if c < '\x80' else c for c in text))


def sentences_below(folder):
    found = set()
    for directory, _, names in os.walk(folder):
        for name in names:
            if name.startswith('.'):
                continue
            with open(os.path.join(directory, name), encoding='utf-8', errors='replace') as file:
                text = re.sub(r'(?<![.!?:])[ \t]*\n+', ' ', file.read())
            for line in text.split('\n'):
                for sentence in re.split(r'(?<=[.!?])["”’)]?\s+(?=["“‘(]?[A-Z])', line):
                    sentence = ' '.join(sentence.split())
                    if 5 <= len(sentence.split()) <= 70:
                        found.add(sentence)
    return sorted(found, key=lambda s: hashlib.sha256(s.encode()).hexdigest())


def prepare(speeches, work, tokenizer):
    sentences = sentences_below(speeches)
    known = [w for w in vocabulary(tokenizer) if re.fullmatch('[a-z]+|[0-9]{1,4}', w)]
    counts, pairs = collections.Counter(), collections.Counter()
    for sentence in sentences:
        words = words_of(sentence)
        counts.update(words)
        pairs.update(zip(words, words[1:]))
    # Ties in the counts go by the alphabet.
    stop = set(sorted(counts, key=lambda w: (-counts[w], w))[:STOP_WORDS])
    more = sorted(w for w in counts if counts[w] >= WORD_COUNT and w not in set(known) and len(w) <= LONGEST_WORD)
    entries = known + more
    all_words = set(entries)
    entries += sorted(' '.join(p) for p in pairs
                      if pairs[p] >= PAIR_COUNT and not stop & set(p) and all_words >= set(p))
    write_lines(work + '/sentences.txt', sentences[:SENTENCES])
    write_lines(work + '/entries.txt', entries)


def vocabulary(tokenizer):
    with open(tokenizer, encoding='utf-8') as file:
        return json.load(file)['model']['vocab']


def write_lines(path, lines):
    with open(path, 'w', encoding='utf-8') as file:
        file.write('\n'.join(lines) + '\n')


def read_lines(path):
    with open(path, encoding='utf-8') as file:
        return file.read().split('\n')[:-1]


class Reader:
    """Turns sentences into counts of rows: words, then pieces, then pairs."""

    def __init__(self, entries, pieces):
        self.words = [e for e in entries if ' ' not in e]
        self.pieces = pieces
        word = {w: i for i, w in enumerate(self.words)}
        piece = {p: len(word) + i for i, p in enumerate(pieces)}
        self.pairs = [tuple(word[w] for w in e.split(' ')) for e in entries if ' ' in e]
        pair = {p: len(word) + len(piece) + i for i, p in enumerate(self.pairs)}
        self.word, self.piece, self.pair = word, piece, pair
        self.size = len(word) + len(piece) + len(pair)

    def rows(self, text):
        rows, previous = [], None
        for token in words_of(text):
            number = self.word.get(token) if len(token) <= LONGEST_WORD else None
            if number is None:
                if not token[0].isdigit() and len(token) <= LONGEST_WORD:
                    rows += self.rows_of_pieces(token)
            else:
                rows.append(number)
                if (previous, number) in self.pair:
                    rows.append(self.pair[previous, number])
            previous = number
        return rows

    def rows_of_pieces(self, token):
        rows, start = [], 0
        while start < len(token):
            parts = self.word if start == 0 else self.piece
            end = len(token)
            while end > start + 1 and token[start:end] not in parts:
                end -= 1
            if token[start:end] in parts:
                rows.append(parts[token[start:end]])
            start = end
        return rows

    def matrix(self, texts):
        lines, columns = [], []
        for i, text in enumerate(texts):
            rows = self.rows(text)
            lines += [i] * len(rows)
            columns += rows
        values = np.ones(len(lines), 'f4')
        return sparse.csr_matrix((values, (lines, columns)), shape=(len(texts), self.size))


def unit(vectors):
    return vectors / np.maximum(1e-9, np.linalg.norm(vectors, axis=1, keepdims=True))


def cosine(one, other):
    return float((unit(one) * unit(other)).sum(1).mean())


def conjugate_gradient(apply, right, steps):
    solution = np.zeros_like(right)
    rest, direction = right.copy(), right.copy()
    square = (rest * rest).sum(0)
    for _ in range(steps):
        image = apply(direction)
        length = square / np.maximum(1e-20, (direction * image).sum(0))
        solution += length * direction
        rest -= length * image
        new = (rest * rest).sum(0)
        direction = rest + new / np.maximum(1e-20, square) * direction
        square = new
    return solution


def fit(work, tokenizer, models):
    entries, sentences = read_lines(work + '/entries.txt'), read_lines(work + '/sentences.txt')
    pieces = [w[2:] for w in vocabulary(tokenizer) if re.fullmatch('##[a-z]+', w)]
    reader = Reader(entries, pieces)
    alone = np.fromfile(work + '/entries.f32', '<f4').reshape(len(entries), -1)
    target = np.fromfile(work + '/sentences.f32', '<f4').reshape(len(sentences), -1)
    mean = target.mean(0)
    counts = reader.matrix(sentences)
    # Each entry encoded alone, less their mean, weighted by smooth inverse frequency (Arora and others 2017); pieces
    # and pairs start from nothing.
    words = len(reader.words)
    frequency = np.asarray((counts > 0).sum(0)).ravel() + 1
    weight = SIF / (SIF + frequency / (counts.sum() + reader.size))
    prior = np.zeros((reader.size, target.shape[1]), 'f4')
    prior[:words] = (alone[:words] - alone.mean(0)) * weight[:words, None]
    # From there to the rows whose sum, over the root of the number of words, comes closest to the encoder's vectors
    # in squares, with a ridge that holds to the start what the sentences say nothing of.
    training = slice(HELD_OUT, None)
    length = np.sqrt(np.maximum(1, np.asarray(counts.sum(1)).ravel()))
    design = (sparse.diags(1 / length) @ counts).tocsr().astype('f4')[training]
    wanted = target[training] - mean
    start = design @ prior
    prior *= (start * wanted).sum() / (start * start).sum()
    back = design.T.tocsr()
    rows = prior + conjugate_gradient(
        lambda v: back @ (design @ v) + RIDGE * v, back @ (wanted - design @ prior), STEPS)
    values, directions = np.linalg.eigh(np.cov(unit(counts @ rows).T))
    rows = (rows @ directions[:, ::-1][:, :DIMENSIONS]).astype('f4')
    basis = directions[:, ::-1][:, :DIMENSIONS]
    held_out = cosine(counts[:HELD_OUT] @ rows, (target[:HELD_OUT] - mean) @ basis)
    print('words %d, pieces %d, pairs %d, sentences %d' % (words, len(pieces), len(reader.pairs), len(sentences)))
    print('mean cosine to the encoder on %d sentences held out: %.3f' % (HELD_OUT, held_out))
    scales, data = quantized(rows)
    vectors = unit(counts @ (data * scales[:, None]))
    lists = [('\n'.join(part)).encode() for part in (reader.words, pieces)]
    with open(models + '/english.vec', 'wb') as file:
        file.write(struct.pack('>ii', MAGIC, DIMENSIONS))
        for part in lists:
            file.write(struct.pack('>i', len(part)) + part)
        file.write(struct.pack('>i', len(reader.pairs)) + np.array(reader.pairs, '>i4').tobytes())
        file.write(scales.astype('>f4').tobytes() + data.tobytes())
        file.write(background(vectors))
    with open(models + '/encoder.vec', 'wb') as file:
        file.write(struct.pack('>ii', MAGIC, target.shape[1]) + background(target))


def quantized(vectors):
    scales = np.maximum(1e-12, np.abs(vectors).max(1) / 127).astype('f4')
    return scales, np.rint(vectors / scales[:, None]).clip(-127, 127).astype('i1')


def background(vectors):
    scales, data = quantized(vectors[-SAMPLE:])
    return (vectors.mean(0).astype('>f4').tobytes() + struct.pack('>i', SAMPLE) + scales.astype('>f4').tobytes()
            + data.tobytes())


if __name__ == '__main__':
    steps = {'prepare': prepare, 'fit': fit}
    if len(sys.argv) != 5 or sys.argv[1] not in steps:
        sys.exit(__doc__)
    steps[sys.argv[1]](*sys.argv[2:])
