import ;
