abstract AbstractType(Int {}
