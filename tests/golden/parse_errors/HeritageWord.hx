class HeritageWord extends A B {}
