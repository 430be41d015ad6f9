typedef StructureType = { a }
