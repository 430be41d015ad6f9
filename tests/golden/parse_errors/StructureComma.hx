typedef StructureComma = { a:Int b:Int }
