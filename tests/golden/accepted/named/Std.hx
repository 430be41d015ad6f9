package named;

function twice(x:Int) return 2 * x;
