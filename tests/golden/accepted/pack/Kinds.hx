package pack;

typedef Frost = {degrees:Int};
