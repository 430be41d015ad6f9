abstract AbstractWord(Int) foo {}
