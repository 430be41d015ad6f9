enum abstract AbstractMember(Int) { var x; y }
